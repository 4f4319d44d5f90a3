import { namedLocation } from './locations.ts';
import { inherited, type Scope } from './scope.ts';
import type { State } from './state.ts';
import { expanded } from './variables.ts';

/** Where an error goes on within the server; null where its answer stands. Changes the state. */
export function errorPage(status: number, state: State): { named: Scope | null } | null {
  if (status < 300 || state.isErrorPage) return null;
  const page = inherited(state.scope, 'error_page').find(({ args }) =>
    args.some(({ text }) => text === String(status)),
  );
  const target = page?.args.at(-1)?.text ?? '';
  if (!page || /^https?:/.test(target)) return null;
  const own = page.args.find(({ text }) => text.startsWith('='))?.text;
  state.forced = own === undefined ? status : own === '=' ? null : Number(own.slice(1));
  state.isErrorPage = true;
  state.isInternal = true;
  if (target.startsWith('@')) {
    const named = namedLocation(target, state.server);
    if (named) state.trail.push({ at: page, says: `hands the ${status} to ${target}` });
    return named && { named };
  }
  const path = expanded(target, state);
  if (path === null) return null;
  const mark = path.indexOf('?');
  state.uri = mark === -1 ? path : path.slice(0, mark);
  state.args = mark === -1 ? '' : path.slice(mark + 1);
  // Whatever was sent, the page is asked for with GET.
  if (state.method !== 'HEAD') state.method = 'GET';
  state.trail.push({ at: page, says: `hands the ${status} to ${path}, as a GET` });
  return { named: null };
}
