import type { AskedRequest } from '../../request.ts';
import type { Directive } from '../parse/tree.ts';
import { patternOf } from '../pattern.ts';
import { handlerOf, own, type Scope, scopeOf } from './scope.ts';

/** The servers of a file. One that has none but lines of one is the inside of a server; nothing is handed on there but in a location. */
export function serversIn(directives: readonly Directive[]): Scope[] {
  const http = directives.filter(({ name }) => name === 'http').map((one) => scopeOf('http', one, null));
  const outer: Scope = { kind: 'http', directive: null, directives, parent: null };
  const found = [...http, outer].flatMap((scope) =>
    own(scope, 'server').map((one) => scopeOf('server', one, scope)),
  );
  if (found.length > 0) return found;
  const isInside = directives.some(
    ({ name }) => name === 'location' || name === 'rewrite' || name === 'try_files',
  );
  const isInLocation = handlerOf({ kind: 'location', directive: null, directives, parent: null }) !== null;
  return isInside && !isInLocation ? [{ kind: 'server', directive: null, directives, parent: null }] : [];
}

/** The server that a request goes to. Where TLS ends in front of nginx none of them speaks it, and all may be meant. */
export function serverFor({ host, https }: AskedRequest, servers: readonly Scope[]): Scope | null {
  const sides = servers.filter((server) => isTls(server) === https);
  const candidates = sides.length > 0 ? sides : servers;
  const name = host.replace(/:\d+$/, '').toLowerCase();
  const ranked = candidates
    .map((server) => ({ server, rank: Math.max(0, ...namesOf(server).map((one) => rankOf(one, name))) }))
    .toSorted((a, b) => b.rank - a.rank);
  const [best] = ranked;
  if (best && best.rank > 0) return best.server;
  const isDefault = (server: Scope): boolean =>
    own(server, 'listen').some(({ args }) => args.some(({ text }) => text === 'default_server'));
  return candidates.find(isDefault) ?? candidates[0] ?? null;
}

export function isTls(server: Scope): boolean {
  const listens = own(server, 'listen');
  return listens.some(({ args }) => args.some(({ text }) => text === 'ssl' || /(?:^|:)443$/.test(text)));
}

export function namesOf(server: Scope): string[] {
  return own(server, 'server_name').flatMap(({ args }) => args.map(({ text }) => text.toLowerCase()));
}

/** An exact name before the longest wildcard in front, that before one behind, that before a regular expression. */
function rankOf(pattern: string, name: string): number {
  if (pattern === name) return 4000;
  if (pattern.startsWith('*.') && name.endsWith(pattern.slice(1))) return 3000 + pattern.length;
  if (pattern.startsWith('.') && (name.endsWith(pattern) || name === pattern.slice(1)))
    return 3000 + pattern.length;
  if (pattern.endsWith('.*') && name.startsWith(pattern.slice(0, -1))) return 2000 + pattern.length;
  if (pattern.startsWith('~')) return patternOf(pattern.slice(1), false)?.(name) ? 1000 : 0;
  return 0;
}
