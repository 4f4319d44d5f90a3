import type { Directive } from '../parse/tree.ts';
import { namedLocation } from './locations.ts';
import type { Scope } from './scope.ts';
import { exists, mayBegin, type Reason, type State } from './state.ts';
import { expanded, knownStart } from './variables.ts';

export type Tried =
  /** The content is that of the path which was found. */
  | { kind: 'found' }
  | { kind: 'again'; named: Scope | null }
  | { kind: 'status'; status: number; by: Reason }
  | { kind: 'unknown'; says: string };

/** The first that is there; the last is where nginx goes on, without arguments unless it names them. */
export function tried(files: Directive, state: State): Tried {
  const last = files.args.at(-1)?.text ?? '';
  for (const { text } of files.args.slice(0, -1)) {
    const isFolder = text.endsWith('/');
    const path = expanded(isFolder ? text.slice(0, -1) : text, state);
    if (path === null && !mayBegin(knownStart(text, state), state.base)) continue;
    if (path === null) return { kind: 'unknown', says: 'which file this looks for' };
    const isOne = exists(`${path.replace(/\/+$/, '')}/`, state.base) !== false;
    if (isFolder ? !isOne : isOne || path.endsWith('/') || exists(path, state.base) === false) continue;
    state.uri = path;
    return { kind: 'found' };
  }
  if (last.startsWith('=')) return { kind: 'status', status: Number(last.slice(1)), by: 'try-files' };
  if (last.startsWith('@')) {
    const named = namedLocation(last, state.server);
    state.isInternal = true;
    return named ? { kind: 'again', named } : { kind: 'status', status: 500, by: 'named-missing' };
  }
  const target = expanded(last, state);
  if (target === null) return { kind: 'unknown', says: 'where this leads' };
  const mark = target.indexOf('?');
  state.uri = mark === -1 ? target : target.slice(0, mark);
  state.args = mark === -1 ? '' : target.slice(mark + 1);
  state.isInternal = true;
  state.trail.push({
    at: files,
    says: `leads on to ${state.uri}${state.args === '' ? '' : `?${state.args}`}`,
  });
  return { kind: 'again', named: null };
}
