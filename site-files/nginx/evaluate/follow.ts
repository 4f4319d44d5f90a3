import type { AskedRequest } from '../../request.ts';
import type { Directive } from '../parse/tree.ts';
import { UNTOLD_SCRIPT } from '../stock.ts';
import { limited, refusal } from './access.ts';
import { errorPage } from './error-page.ts';
import { chosenFor } from './locations.ts';
import { rewritten } from './rewrite.ts';
import { handlerOf, inherited, locationOf, own, type Scope, scopeOf } from './scope.ts';
import { exists, type Outcome, type Reason, type State } from './state.ts';
import { tried } from './try-files.ts';
import { documentRoot, expanded } from './variables.ts';

/** nginx gives up after that many, with 500. */
const MOST_ROUNDS = 10;

/** Follows a request through a server, phase by phase, until something answers it. */
export function followed(request: AskedRequest, server: Scope, base: string): Outcome {
  const state: State = {
    request,
    method: request.method,
    uri: decoded(request.path),
    args: request.query,
    variables: new Map(),
    captures: null,
    isInternal: false,
    isChanged: false,
    isErrorPage: false,
    forced: null,
    server,
    scope: server,
    base,
    trail: [],
  };
  let named: Scope | null = null;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const step = oneRound(state, named);
    if (step.kind === 'again') {
      named = step.named;
      continue;
    }
    if (step.kind !== 'answered') return step;
    const page = errorPage(step.status, state);
    // A page that is found goes out with the status of the error.
    if (!page) return step.status < 300 ? { ...step, status: state.forced ?? step.status } : step;
    if (page.kind === 'instead') return { ...step, status: page.status, by: page.by ?? step.by };
    named = page.named;
  }
  return answered(state, server.directive ?? nothing, 500, 'loop');
}

type Round = Outcome | { kind: 'again'; named: Scope | null };

/** From the server's own rewrites to the content, or to where the path has become another one. */
function oneRound(state: State, named: Scope | null): Round {
  const { server } = state;
  if (!named) {
    state.scope = server;
    const first = rewritten(server, state);
    if (first.kind !== 'on') return ended(first, state);
  }
  for (let search = 0; search < MOST_ROUNDS; search++) {
    const chosen = named
      ? ({ kind: 'location', scope: named, captures: null } as const)
      : chosenFor(state.uri, server);
    if (chosen.kind === 'unknown') return { ...rest(state, chosen.at), kind: 'unknown', says: chosen.says };
    state.scope = chosen.scope;
    const [internal] = inherited(chosen.scope, 'internal');
    if (internal && !state.isInternal && !named) return answered(state, internal, 404, 'internal');
    if (chosen.kind === 'slash') return answered(state, chosen.scope.directive ?? nothing, 301, 'redirect');
    state.captures = chosen.captures ?? state.captures;
    const at = chosen.scope.directive;
    if (at && chosen.scope !== server) state.trail.push({ at, says: `takes ${state.uri}` });
    const limit = limited(chosen.scope, state.method);
    if (limit) state.scope = scopeOf('limit_except', limit.at, chosen.scope);
    // Where no location takes it, the lines of the server are not run again.
    if (chosen.scope === server) return contentOf(state);
    const next = rewritten(state.scope, state);
    if (next.kind !== 'on') return ended(next, state);
    state.scope = next.scope;
    if (!next.isSought) return contentOf(state);
    named = null;
  }
  return answered(state, server.directive ?? nothing, 500, 'loop');
}

function contentOf(state: State): Round {
  const { scope } = state;
  const refused = refusal(scope, state);
  if (refused) {
    const isMethod = scope.kind === 'limit_except' && refused.kind === 'answered';
    return ended(isMethod ? { ...refused, by: 'method' } : refused, state);
  }
  // An `if` or `limit_except` that holds has none of the location that it stands in.
  const files = own(scope, 'try_files').at(-1);
  if (files) {
    const found = tried(files, state);
    if (found.kind === 'again') return found;
    if (found.kind === 'unknown') return { ...rest(state, files), kind: 'unknown', says: found.says };
    if (found.kind === 'status') return answered(state, files, found.status, found.by);
  }
  const handler = handlerOf(scope);
  if (handler) return handed(handler, state);
  return fileAt(state);
}

function handed(handler: Directive, state: State): Outcome {
  if (handler.name === 'proxy_pass' || handler.name === 'grpc_pass')
    return { ...rest(state, handler), kind: 'proxied', to: handler.args[0]?.text ?? '' };
  if (handler.name !== 'fastcgi_pass')
    return { ...rest(state, handler), kind: 'unknown', says: 'what the program behind this does' };
  const place = paramOf('SCRIPT_FILENAME', state);
  const root = documentRoot(state.scope);
  const isBelow = place?.startsWith(`${root}/`) && inherited(state.scope, 'alias').length === 0;
  const args = paramOf('QUERY_STRING', state) ?? state.args;
  return {
    ...rest(state, handler),
    kind: 'php',
    args,
    script: place && isBelow ? place.slice(root.length) : place,
  };
}

/** What PHP gets under a name; empty where nothing hands it on, null where that is not known. */
function paramOf(name: string, state: State): string | null {
  const params = inherited(state.scope, 'fastcgi_param').filter(({ args }) => args[0]?.text === name);
  const param = params.findLast(({ args }) => args[1]?.text !== UNTOLD_SCRIPT) ?? params.at(-1);
  return param ? expanded(param.args[1]?.text ?? '', state) : '';
}

/** A file of the site, or the index of a folder, for the methods that each is handed out for. */
function fileAt(state: State): Round {
  const { uri, base, scope, method } = state;
  const at = locationOf(scope).directive ?? state.server.directive ?? nothing;
  const isRead = method === 'GET' || method === 'HEAD';
  if (!isRead && method !== 'POST') return answered(state, at, 405, 'file');
  if (uri.endsWith('/')) return indexAt(state, at);
  if (exists(`${uri}/`, base) === true) return answered(state, at, 301, 'redirect');
  if (exists(uri, base) === false) return answered(state, at, 404, 'file');
  return answered(state, at, isRead ? 200 : 405, 'file');
}

/** An index with a slash in front is gone to unseen; of the others the first that is there, in a folder that is. */
function indexAt(state: State, at: Directive): Round {
  const { uri, base, scope } = state;
  const names = inherited(scope, 'index').flatMap(({ args }) => args.map(({ text }) => text));
  for (const name of names.length > 0 ? names : ['index.html']) {
    if (!name.startsWith('/') && exists(uri, base) === false) return answered(state, at, 404, 'file');
    if (!name.startsWith('/') && exists(uri + name, base) === false) continue;
    state.uri = name.startsWith('/') ? name : uri + name;
    state.isInternal = true;
    return { kind: 'again', named: null };
  }
  return answered(state, at, 403, 'file');
}

function ended(end: Exclude<ReturnType<typeof rewritten>, { kind: 'on' }>, state: State): Outcome {
  if (end.kind === 'unknown') return { ...rest(state, end.at), kind: 'unknown', says: end.says };
  return answered(state, end.at, end.status, end.by);
}

function answered(state: State, at: Directive, status: number, by: Reason): Outcome {
  return { ...rest(state, at), kind: 'answered', status, by };
}

function rest(state: State, at: Directive) {
  const { trail, scope, args, uri, method, forced } = state;
  const isMethodKept = method === state.request.method;
  const expand = (text: string): string | null => expanded(text, state);
  return { trail, at, scope, args, uri, forced, isMethodKept, expand };
}

/** Of a file that is the inside of a server. */
const nothing: Directive = {
  name: '',
  at: { start: 0, end: 0 },
  args: [],
  block: [],
  start: 0,
  end: 0,
  inner: { start: 0, end: 0 },
};

/** The path as nginx compares it: decoded, without double slashes and dots. */
function decoded(path: string): string {
  const plain = path.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  const parts: string[] = [];
  for (const part of plain.replace(/\/{2,}/g, '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/').replace(/^(?!\/)/, '/');
}
