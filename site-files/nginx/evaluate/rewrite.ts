import type { Directive } from '../parse/tree.ts';
import { patternOf } from '../pattern.ts';
import { forEveryAgent } from './agents.ts';
import { locationOf, type Scope, scopeOf } from './scope.ts';
import { exists, mayBegin, type Reason, type State } from './state.ts';
import { documentRoot, expanded, knownStart } from './variables.ts';

export type Rewritten =
  /** `isSought`: the location is looked for once more. */
  | { kind: 'on'; isSought: boolean; scope: Scope }
  | { kind: 'answered'; at: Directive; status: number; by: Reason }
  | { kind: 'unknown'; at: Directive; says: string };

/** The phase of `set`, `if`, `rewrite` and `return`, in the order of the file. Changes the state. */
export function rewritten(scope: Scope, state: State): Rewritten {
  let current = scope;
  state.isChanged = false;
  const queue: Iterator<Directive>[] = [scope.directives[Symbol.iterator]()];
  let isBroken = false;
  for (let lines = queue.at(-1); lines; lines = queue.at(-1)) {
    const { value: line, done } = lines.next();
    if (done) {
      queue.pop();
      continue;
    }
    const step = oneLine(line, state);
    if (step === null) continue;
    if (step === 'enter') {
      current = scopeOf('if', line, current);
      state.scope = current;
      queue.push(current.directives[Symbol.iterator]());
    } else if (step === 'last') return { kind: 'on', isSought: true, scope: current };
    else if (step === 'break') {
      isBroken = true;
      break;
    } else return step;
  }
  return { kind: 'on', isSought: !isBroken && state.isChanged, scope: current };
}

type Line = null | 'enter' | 'last' | 'break' | Exclude<Rewritten, { kind: 'on' }>;

function oneLine(line: Directive, state: State): Line {
  const [first, second, third] = line.args.map(({ text }) => text);
  switch (line.name) {
    case 'set':
      put((first ?? '').replace(/^\$/, ''), expanded(second ?? '', state), state);
      return null;
    case 'break':
      return 'break';
    case 'return': {
      const status = Number(/^\d+$/.test(first ?? '') ? first : 302);
      return {
        kind: 'answered',
        at: line,
        status,
        by: status >= 300 && status < 400 ? 'redirect' : 'return',
      };
    }
    case 'rewrite':
      return oneRewrite(line, first ?? '', second ?? '', third ?? '', state);
    case 'if': {
      const is = /\$\{?http_user_agent/.test(line.args.map(({ text }) => text).join(' '))
        ? forEveryAgent(state, (sent) => holds(line, sent))
        : holds(line, state);
      if (is === null && setsAlone(line, state)) return null;
      if (is === null) return { kind: 'unknown', at: line, says: 'whether this condition holds' };
      return is ? 'enter' : null;
    }
    default:
      return line.name.endsWith('_by_lua') || line.name.endsWith('_by_lua_file')
        ? { kind: 'unknown', at: line, says: 'what this program does' }
        : null;
  }
}

function put(name: string, value: string | null, state: State): void {
  if (name === 'args' && value !== null) state.args = value;
  else state.variables.set(name, value);
}

/** Of a server, where nothing but values depend on a condition that nobody knows: what they are is not known then. */
function setsAlone({ block }: Directive, state: State): boolean {
  const lines = block ?? [];
  if (locationOf(state.scope).kind !== 'server' || lines.some(({ name }) => name !== 'set')) return false;
  for (const { args } of lines) state.variables.set((args[0]?.text ?? '').replace(/^\$/, ''), null);
  return true;
}

function oneRewrite(at: Directive, from: string, to: string, flag: string, state: State): Line {
  const pattern = patternOf(from, false);
  if (!pattern) return { kind: 'unknown', at, says: 'whether this regular expression matches' };
  const captures = pattern(state.uri);
  if (!captures) return null;
  state.captures = captures;
  if (/^https?:\/\/|^\$scheme/.test(to) || flag === 'redirect' || flag === 'permanent')
    return { kind: 'answered', at, status: flag === 'permanent' ? 301 : 302, by: 'redirect' };
  const target = expanded(to, state);
  if (target === null) return { kind: 'unknown', at, says: 'where this leads' };
  const mark = target.indexOf('?');
  const isDropped = to.endsWith('?');
  const added = mark === -1 ? '' : target.slice(mark + 1).replace(/\?$/, '');
  state.uri = mark === -1 ? target : target.slice(0, mark);
  if (mark !== -1) state.args = [added, isDropped ? '' : state.args].filter((one) => one !== '').join('&');
  state.isChanged = true;
  state.isInternal = true;
  state.trail.push({ at, says: `rewrites the path to ${state.uri}` });
  return flag === 'last' || flag === 'break' ? flag : null;
}

/** Null where nobody can say. */
function holds({ args }: Directive, state: State): boolean | null {
  const words = args.map(({ text }) => text);
  const inner = words
    .join(' ')
    .replace(/^\(\s*/, '')
    .replace(/\s*\)$/, '')
    .trim();
  const [, negated, letter, file = ''] = /^(!?)-([fdex])\s+(.*)$/.exec(inner) ?? [];
  if (letter !== undefined) {
    const place = expanded(file, state);
    const root = documentRoot(state.scope);
    if (letter === 'x') return null;
    if (place === null) {
      const start = knownStart(file, state);
      const isNone = start.startsWith(`${root}/`) && !mayBegin(start.slice(root.length), state.base);
      return isNone ? negated === '!' : null;
    }
    if (!place.startsWith(root)) return null;
    const path = place.slice(root.length);
    const there = exists(path, state.base);
    const isFolder = path.endsWith('/') || /\/wp-(?:admin|content|includes)$/.test(path);
    const is = there === null ? null : there && (letter === 'e' || (letter === 'd') === isFolder);
    return is === null ? null : is !== (negated === '!');
  }
  const [, name = '', operator, value = ''] =
    /^(\$\w+|\$\{\w+\})(?:\s*(!?~\*?|!?=)\s*(.*))?$/s.exec(inner) ?? [];
  if (name === '') return null;
  const left = expanded(name, state);
  if (left === null) return null;
  if (operator === undefined) return left !== '' && left !== '0';
  if (operator === '=' || operator === '!=') {
    const right = expanded(value, state);
    return right === null ? null : (left === right) === (operator === '=');
  }
  const pattern = patternOf(value, operator.endsWith('*'));
  if (!pattern) return null;
  const captures = pattern(left);
  if (captures) state.captures = captures;
  return (captures !== null) !== operator.startsWith('!');
}
