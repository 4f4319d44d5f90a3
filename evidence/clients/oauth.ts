import { asObject } from '../../base/json.ts';
import { pathOf, urlOf, withoutLastSlashes } from '../address.ts';
import type { Evidence } from '../evidence.ts';
import type { Exchange } from '../exchange.ts';
import { codeOf, headerOf, isRestAnswer, jsonOf, statusOf, textOf, textsOf } from '../read.ts';
import { isSameName } from '../rest-root.ts';

type Seen = Pick<Evidence, 'site' | 'exchanges'>;

/** Where the 401 of a server of MCP says that its metadata are (RFC 9728); null where it says nothing. */
export function metadataAddress({ exchanges }: Pick<Evidence, 'exchanges'>): string | null {
  const challenge = headerOf(exchanges['mcp-initialize'], 'www-authenticate') ?? '';
  const named = /resource_metadata="?([^",\s]{1,500})/i.exec(challenge)?.[1];
  return urlOf(named)?.href ?? null;
}

/** The same where it is an address of the site: no other one is asked. */
export function ownMetadataAddress(seen: Seen): string | null {
  return ofSite(metadataAddress(seen), seen);
}

/** Where the authorization server that those name has its own (RFC 8414), at the root of its host as well. */
export function ownServerAddress(seen: Seen): string | null {
  const [issuer] = textsOf(asObject(jsonOf(seen.exchanges['oauth-discovery'])).authorization_servers);
  const url = urlOf(issuer);
  if (url === null) return null;
  const path = withoutLastSlashes(pathOf(url.href));
  return ofSite(`${url.origin}/.well-known/oauth-authorization-server${path}`, seen);
}

function ofSite(address: string | null, { site }: Seen): string | null {
  return address !== null && isSameName(site.url, address) ? address : null;
}

/** JSON with the member that such metadata have to have. */
export function isMetadata(exchange: Exchange | undefined, member: 'resource' | 'issuer'): boolean {
  return statusOf(exchange) === 200 && textOf(asObject(jsonOf(exchange))[member]) !== null;
}

/** WordPress itself says that somebody has to log in; 403 with a code that is not core's own is of somebody else. */
export function isChallenge(exchange: Exchange | undefined): boolean {
  const status = statusOf(exchange);
  if (!isRestAnswer(exchange)) return false;
  return status === 401 || (status === 403 && /^rest_/.test(codeOf(exchange) ?? ''));
}
