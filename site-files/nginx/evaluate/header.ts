import type { Directive } from '../parse/tree.ts';
import { inherited, type Scope, valueOfScope } from './scope.ts';
import type { Outcome } from './state.ts';

export type Passed =
  | { kind: 'yes' }
  | { kind: 'no'; at: Directive; by: 'emptied' | 'not-passed' }
  | { kind: 'unknown'; at: Directive };

/** Whether nginx passes the Authorization header on to what answers. */
export function headerPassed({ kind, scope }: Outcome): Passed {
  if (kind === 'php') return toPhp(scope);
  return kind === 'proxied' ? toProxy(scope) : { kind: 'yes' };
}

function toPhp(scope: Scope): Passed {
  const params = inherited(scope, 'fastcgi_param').filter(
    ({ args }) => args[0]?.text === 'HTTP_AUTHORIZATION',
  );
  const param = params.at(-1);
  // Of several nginx sends all, in an order of its own.
  if (param && params.some(({ args }) => args[1]?.text !== param.args[1]?.text))
    return { kind: 'unknown', at: param };
  if (param) return byValue(param, param.args[1]?.text ?? '');
  return notPassed(scope, 'fastcgi_pass_request_headers') ?? { kind: 'yes' };
}

function toProxy(scope: Scope): Passed {
  const set = inherited(scope, 'proxy_set_header').findLast(
    ({ args }) => args[0]?.text.toLowerCase() === 'authorization',
  );
  if (set) return byValue(set, set.args[1]?.text ?? '');
  return notPassed(scope, 'proxy_pass_request_headers') ?? { kind: 'yes' };
}

function byValue(at: Directive, value: string): Passed {
  if (value === '$http_authorization') return { kind: 'yes' };
  // What another variable or text holds is no header of the client's.
  return value.includes('$') && !value.startsWith('$http_')
    ? { kind: 'unknown', at }
    : { kind: 'no', at, by: 'emptied' };
}

function notPassed(scope: Scope, name: string): Passed | null {
  if (valueOfScope(scope, name) !== 'off') return null;
  const [at] = inherited(scope, name);
  return at ? { kind: 'no', at, by: 'not-passed' } : null;
}
