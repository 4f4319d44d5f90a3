import { emptyConfig } from '../config/dir-config.ts';
import { Table } from '../table.ts';
import type { Journey, Pass } from './pass.ts';
import { readPath } from './uri.ts';

/** Of folders that were not looked at yet. */
const nothing = emptyConfig();

/** As the client sends it; a number where the address is refused with that status. */
export function firstPass(journey: Journey): Pass | number {
  const { asked } = journey;
  const headers = new Table(Object.entries(asked.headers));
  headers.set('Host', asked.host);
  const written = `${asked.path}${asked.query === '' ? '' : `?${asked.query}`}`;
  return passTo(journey, null, written, asked.method, { env: new Table(), headers });
}

/** Where the server goes on to. */
export interface Turn {
  target: string;
  method: string;
  status: number;
}

/** Variables are renamed on the way, headers stay as they are. */
export function nextPass(journey: Journey, from: Pass, { target, method, status }: Turn): Pass | number {
  const keeps = journey.server.way.keepsNames;
  const env = Table.prefixed(keeps ? '' : 'REDIRECT_', from.env);
  env.set('REDIRECT_STATUS', String(status));
  return passTo(journey, from, target, method, { env, headers: from.headers });
}

function passTo(
  journey: Journey,
  from: Pass | null,
  written: string,
  method: string,
  { env, headers }: Pick<Pass, 'env' | 'headers'>,
): Pass | number {
  const [target = ''] = written.split('#', 1);
  const mark = target.indexOf('?');
  const uri = readPath(mark === -1 ? target : target.slice(0, mark));
  if (typeof uri === 'number') return uri;
  return {
    journey,
    number: (from?.number ?? -1) + 1,
    isSubrequest: from?.isSubrequest ?? false,
    method,
    uri,
    query: mark === -1 ? null : target.slice(mark + 1),
    env,
    headers,
    filename: '',
    pathInfo: '',
    kind: null,
    config: nothing,
    madeOf: null,
    before: from,
    isOver: from?.isOver ?? false,
    forced: null,
  };
}
