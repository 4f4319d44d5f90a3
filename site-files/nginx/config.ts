import type { Asked } from '../asked.ts';
import type { AskedRequest } from '../request.ts';
import type { Source } from '../source.ts';
import { apacheLine } from './apache-line.ts';
import { followed } from './evaluate/follow.ts';
import { matchOf } from './evaluate/locations.ts';
import { isRootSwallowed, locationOf, own, type Scope } from './evaluate/scope.ts';
import { isTls, namesOf, serverFor, serversIn } from './evaluate/servers.ts';
import type { Outcome } from './evaluate/state.ts';
import { type Includes, type WithIncludes, withIncludes } from './includes.ts';
import type { Stop } from './parse/tokens.ts';
import { type Directive, treeOf } from './parse/tree.ts';
import { type Swallowed, stopOf, swallowedIn } from './swallowed.ts';

/** A request on its way through one server of the file. */
export interface Run {
  server: Scope;
  request: AskedRequest;
  outcome: Outcome;
  /** The same server for another request. */
  ask: (other: Partial<AskedRequest>) => Outcome;
}

export interface NginxConfig {
  source: Source;
  directives: readonly Directive[];
  resolved: WithIncludes['resolved'];
  stop: Stop | null;
  /** Lines that nginx reads as parts of others, and starts. */
  swallowed: readonly Swallowed[];
  runs: readonly Run[];
}

/** Null for one that nests too deep to be read. */
export function nginxConfigOf(
  source: Source,
  asked: Asked,
  includes: Includes = () => null,
): NginxConfig | null {
  const tree = treeOf(source.bytes);
  if (!tree) return null;
  const { directives, resolved } = withIncludes(tree.directives, includes);
  const swallowed = swallowedIn(tree.directives);
  const refused = swallowed.find(({ isRefused }) => isRefused);
  const stop = apacheLine(source.bytes) ?? (refused ? stopOf(refused) : tree.stop);
  const all = stop
    ? []
    : requestsOf(serversIn(directives), asked).map(([server, request]) => runIn(server, request, asked));
  const runs = asked.isSiteKnown ? all : withoutForwarding(all);
  return { source, directives, resolved, stop, swallowed, runs };
}

function runIn(server: Scope, request: AskedRequest, { base }: Asked): Run {
  const isPart = isPartOfServer(server);
  const ask = (other: Partial<AskedRequest>): Outcome => {
    const outcome = followed({ ...request, ...other }, server, base);
    return isPart ? asPart(outcome) : outcome;
  };
  return { server, request, outcome: ask({}), ask };
}

/** Lines that a server includes: what else it has is not in this file. */
function isPartOfServer(server: Scope): boolean {
  return (
    server.directive === null &&
    ['listen', 'server_name', 'root'].every((name) => own(server, name).length === 0)
  );
}

/** What no line of a part answers comes to another one of the server, as do PHP and named locations that it lacks. */
function asPart(outcome: Outcome): Outcome {
  const isOpen =
    outcome.kind === 'answered' &&
    (outcome.by === 'file' ||
      outcome.by === 'loop' ||
      outcome.by === 'named-missing' ||
      isLeftToPhp(outcome));
  return isOpen
    ? { ...outcome, kind: 'unknown', says: 'what the rest of the server, which is in another file, does' }
    : outcome;
}

/** It has come to a script, and the location for scripts, which is a regular expression, goes before this one. */
function isLeftToPhp({ uri, scope }: Outcome): boolean {
  const { directive } = locationOf(scope);
  return uri.endsWith('.php') && (directive === null || matchOf(directive).kind === 'prefix');
}

/** Where others answer, those that send the same request to another address are the doors to them. */
function withoutForwarding(runs: readonly Run[]): readonly Run[] {
  const meant = runs.filter((run) => !isForwarded(run));
  return meant.length > 0 ? meant : runs;
}

function isForwarded({ outcome, request }: Run): boolean {
  if (outcome.kind !== 'answered' || outcome.by !== 'redirect') return false;
  const { name, args } = outcome.at;
  const target = name === 'rewrite' ? args[1] : args.at(-1);
  const to = target && outcome.expand(target.text);
  return typeof to === 'string' && /^https?:\/\/[^/?]+(\/[^?]*)/.exec(to)?.[1] === request.path;
}

/** Where nobody named the site, each server is asked by its own name, but one that sends everything elsewhere. */
function requestsOf(servers: readonly Scope[], { request, isSiteKnown }: Asked): [Scope, AskedRequest][] {
  if (isSiteKnown) {
    const server = serverFor(request, servers);
    return server ? [[server, request]] : [];
  }
  const meant = servers.filter(
    (server) => !own(server, 'return').some(({ args }) => /^3\d\d$|^https?:/.test(args[0]?.text ?? '')),
  );
  return (meant.length > 0 ? meant : servers).map((server) => {
    const host = namesOf(server).find((name) => /^[\w.-]+\.\w+$/.test(name)) ?? request.host;
    const hasPorts = own(server, 'listen').length > 0;
    return [server, { ...request, host, https: hasPorts ? isTls(server) : request.https }];
  });
}

/** Whether the request comes to the index.php of WordPress; null where nobody can say. */
export function isReached(outcome: Outcome, base: string): boolean | null {
  if (outcome.kind === 'answered') return false;
  if (outcome.kind !== 'php' || outcome.script === null) return null;
  // WordPress runs, and clients see an error, or another request was made of theirs.
  if (!outcome.isMethodKept) return false;
  if (outcome.forced !== null && outcome.forced >= 400) return false;
  if (isRootSwallowed(outcome.scope)) return false;
  return (
    outcome.script === `${base}/index.php` ||
    (!outcome.script.startsWith(base) && outcome.script.endsWith(`${base}/index.php`))
  );
}

/** Files that were not given and stand where they could decide it. */
export function includesIn({ server, outcome }: Run): Directive[] {
  const within = outcome.trail.flatMap(({ at }) => at.block ?? []);
  return [...new Set([...own(server, 'include'), ...within.filter(({ name }) => name === 'include')])];
}
