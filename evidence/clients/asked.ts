import { asObject } from '../../base/json.ts';
import type { Evidence } from '../evidence.ts';
import type { Exchange } from '../exchange.ts';
import type { Located } from '../located.ts';
import { methodOf } from '../methods/chosen.ts';
import type { MethodId } from '../methods/ids.ts';
import { jsonOf, statusOf } from '../read.ts';
import type { Client, ClientRequest } from './client.ts';
import { clients } from './index.ts';

/** In whose name this visit asks as well; null where nobody was named. */
export function clientOf({ site }: Pick<Evidence, 'site'>): Client | null {
  return site.as === undefined ? null : clients[site.as];
}

/** What a client is tried with whose own request is not known: what everybody may read who is logged in. */
const usual: Readonly<Record<MethodId, ClientRequest>> = {
  jwt: { method: 'GET', route: 'wp/v2/users/me' },
  'application-password': { method: 'GET', route: 'wp/v2/users/me' },
  woocommerce: { method: 'GET', route: 'wc/v3/products', query: { per_page: '1' } },
};

/** The request of the client with the credentials that this visit has. */
export function testOf({ test }: Client, evidence: Located): ClientRequest {
  const { id } = methodOf(evidence);
  return test[id] ?? usual[id];
}

/** It got what it asked for: JSON that is no error. */
export function isServed(exchange: Exchange | undefined): boolean {
  const json = jsonOf(exchange);
  const { code, error } = asObject(json);
  const isJson = typeof json === 'object' && json !== null;
  return (
    isJson && Math.floor((statusOf(exchange) ?? 0) / 100) === 2 && code === undefined && error === undefined
  );
}
