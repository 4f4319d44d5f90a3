import { namedLocation } from './locations.ts';
import { inherited, type Scope, valueOfScope } from './scope.ts';
import type { Reason, State } from './state.ts';
import { expanded } from './variables.ts';

type Page =
  | { kind: 'again'; named: Scope | null }
  /** Another answer in the place of the error. */
  | { kind: 'instead'; status: number; by?: Reason };

const REDIRECTS = [301, 302, 303, 307, 308];

/** Where an error goes on; null where its answer stands. Changes the state. */
export function errorPage(status: number, state: State): Page | null {
  if (status < 300 || state.isErrorPage) return null;
  const page = inherited(state.scope, 'error_page').find(({ args }) =>
    args.some(({ text }) => text === String(status)),
  );
  if (!page) return null;
  const target = page.args.at(-1)?.text ?? '';
  const own = page.args.find(({ text }) => text.startsWith('='))?.text;
  const forced = own === undefined ? status : own === '=' ? null : Number(own.slice(1));
  const path = target.startsWith('@') ? target : expanded(target, state);
  if (path === null) return null;
  if (!/^[/@]/.test(path)) return { kind: 'instead', status: REDIRECTS.find((one) => one === forced) ?? 302 };
  state.forced = forced;
  state.isErrorPage = valueOfScope(state.scope, 'recursive_error_pages') !== 'on';
  state.isInternal = true;
  if (target.startsWith('@')) {
    const named = namedLocation(target, state.server);
    if (!named) return { kind: 'instead', status: 500, by: 'named-missing' };
    state.trail.push({ at: page, says: `hands the ${status} to ${target}` });
    return { kind: 'again', named };
  }
  const mark = path.indexOf('?');
  state.uri = mark === -1 ? path : path.slice(0, mark);
  state.args = mark === -1 ? '' : path.slice(mark + 1);
  // Whatever was sent, the page is asked for with GET.
  if (state.method !== 'HEAD') state.method = 'GET';
  state.trail.push({ at: page, says: `hands the ${status} to ${path}, as a GET` });
  return { kind: 'again', named: null };
}
