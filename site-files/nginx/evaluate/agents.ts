import type { State } from './state.ts';

/** Every client has a name: a browser's, or one of its own. */
const AGENTS = ['Mozilla/5.0 (X11; Linux x86_64)', 'rest-client/1.0'];

/** What is the same for every client; null where it depends on how one is called. */
export function forEveryAgent<T>(state: State, find: (state: State) => T | null): T | null {
  const { request } = state;
  if (request.headers['user-agent'] !== undefined) return find(state);
  const results = AGENTS.map((agent) =>
    find({ ...state, request: { ...request, headers: { ...request.headers, 'user-agent': agent } } }),
  );
  const [first] = results;
  return first !== undefined && results.every((one) => one === first) ? first : null;
}
