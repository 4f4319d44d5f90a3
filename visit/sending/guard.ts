import { INITIALIZE, isMcpRoute, PING, SESSION_HEADER } from '../../evidence/clients/mcp-initialize.ts';
import { EMPTY_BATCH, EMPTY_PRODUCTS_BATCH } from '../../evidence/empty-batch.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { headerOf, isEnveloped, opened, statusOf } from '../../evidence/read.ts';
import type { ProbeRequest } from '../../http/probe-request.ts';
import { differences, type Ours } from '../../probes/own-draft.ts';
import type { Probe } from '../../probes/probe.ts';
import { isBeyondLogin } from './login-routes.ts';

type Request = Pick<ProbeRequest, 'method' | 'url' | 'headers' | 'body'>;

const CHANGES = 'it would change something on the site that is not ours';

/**
 * Every request of a visit goes through it, and none that would change a post of somebody else gets further: what is
 * removed was read before, by its id and by this very sender, and was a draft of ours, word for word. It looks at the
 * request as it would go out, and believes no probe.
 */
export class Guard {
  readonly #ours: () => Ours;
  /** What each post differed in from ours when it was last read, by its id. */
  readonly #read = new Map<number, string[]>();
  /** Those of MCP that began for this sender. */
  readonly #sessions = new Set<string>();

  /** `ours` is asked each time: who logged in is known later than the guard is made. */
  constructor(ours: () => Ours) {
    this.#ours = ours;
  }

  /** Says why a request may not be sent, in words for the report; null when it may. */
  objection({ writes }: Pick<Probe, 'writes'>, request: Request): string | null {
    const address = new URL(request.url);
    const override = overrideOf(address, request);
    const isOverridden = override !== null;
    if (['GET', 'HEAD', 'OPTIONS'].includes(request.method) && !isOverridden) return null;
    const route = routeOf(address);
    if (writes === 'removes')
      return this.#removalObjection(route, request.method === 'DELETE' || override === 'DELETE');
    if (request.method === 'DELETE' && !isOverridden && isIdle(route, request)) return null;
    if (isMcpRoute(route)) return this.#mcpObjection(request, isOverridden);
    if (request.method !== 'POST' || isOverridden) return CHANGES;
    if (writes === 'creates') return route === 'wp/v2/posts' ? null : CHANGES;
    if (isEmptyBatch(route, address, request)) return null;
    if (isBeyondLogin(route, request.body)) return CHANGES;
    // Logins and the routes beside them take a POST, and change nothing.
    return /^(wp|wc|batch)\//.test(route) ? CHANGES : null;
  }

  /** Takes note of every answer: what it says of a post is the proof that its removal needs. */
  saw(request: Request, exchange: Exchange, json: unknown): void {
    const route = routeOf(new URL(request.url));
    const session = isMcpRoute(route) ? headerOf(exchange, SESSION_HEADER) : null;
    if (session !== null && request.method === 'POST') this.#sessions.add(session);
    const id = postAt(route);
    if (id === null || request.method !== 'GET') return;
    const isRead = statusOf(exchange) === 200;
    const post = isEnveloped(request.url) ? opened(json) : json;
    this.#read.set(id, isRead ? differences(post, id, this.#ours()) : ['it could not be read']);
  }

  /** A session may begin there, and one that began here may end. */
  #mcpObjection({ method, headers = {}, body }: Request, isOverridden: boolean): string | null {
    if (isOverridden) return CHANGES;
    if (method === 'POST') return body === INITIALIZE || body === PING ? null : CHANGES;
    return method === 'DELETE' && this.#sessions.has(headers[SESSION_HEADER] ?? '') ? null : CHANGES;
  }

  #removalObjection(route: string, isRemoval: boolean): string | null {
    const id = postAt(route);
    if (id === null || !isRemoval) return CHANGES;
    const faults = this.#read.get(id) ?? ['it was not read before'];
    return faults.length === 0 ? null : `post ${id} is left alone: ${faults.join(', ')}`;
  }
}

/** Where the plugin checks tokens nothing can be deleted, and nobody is logged in who could. */
function isIdle(route: string, { headers = {} }: Request): boolean {
  const isAnonymous = !Object.keys(headers).some((name) => /^(authorization|cookie|x-wp-nonce)$/i.test(name));
  return isAnonymous && /(^|\/)token\/validate$/.test(route);
}

/** A batch of no requests, and nothing in its address that WordPress could take for some. */
function isEmptyBatch(route: string, { searchParams }: URL, { body }: Request): boolean {
  const others = [...searchParams.keys()].filter((name) => name !== 'rest_route');
  if (others.length > 0) return false;
  if (route === 'wc/v3/products/batch') return body === EMPTY_PRODUCTS_BATCH;
  return route === 'batch/v1' && body === EMPTY_BATCH;
}

/** WordPress takes this method in place of that of the request. */
function overrideOf(address: URL, { headers = {} }: Request): string | null {
  const header = Object.entries(headers).find(([name]) => name.toLowerCase() === 'x-http-method-override');
  return header?.[1] ?? asked(address, '_method');
}

/** What an address asks by that name; most ask nothing. */
function asked(address: URL, name: string): string | null {
  return address.search === '' ? null : address.searchParams.get(name);
}

/** Below the REST root, `wp/v2/posts/7`, whatever the root is; the path where no namespace of WordPress is in it. */
function routeOf(address: URL): string {
  const route = (asked(address, 'rest_route') ?? decoded(address.pathname)).replace(/\/+/g, '/');
  return (/(?:^|\/)((?:wp|wc|batch)\/v\d.*)$/i.exec(route)?.[1] ?? route).replace(/\/$/, '');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function postAt(route: string): number | null {
  const id = /^wp\/v2\/posts\/(\d{1,15})$/.exec(route)?.[1];
  return id === undefined ? null : Number(id);
}
