import type { Rewritten } from './rewrite.ts';
import { inherited, own, type Scope, valueOfScope } from './scope.ts';
import type { State } from './state.ts';

type Refused = Exclude<Rewritten, { kind: 'on' }>;

/** What keeps a request out before its content is looked for; null where nothing does. */
export function refusal(scope: Scope, { request }: State): Refused | null {
  const deny = ruleFor(scope);
  const password = passwordFor(scope, request.headers.authorization ?? '');
  if (valueOfScope(scope, 'satisfy') === 'any' && deny && password)
    return deny.kind === 'unknown' ? deny : password;
  return deny ?? password;
}

function ruleFor(scope: Scope): Refused | null {
  for (let one: Scope | null = scope; one; one = one.parent) {
    const rules = one.directives.filter(({ name }) => name === 'allow' || name === 'deny');
    const [first] = rules;
    if (!first) continue;
    const all = rules.find(({ args }) => args[0]?.text === 'all');
    if (!all && first.name === 'allow') return null;
    if (!all) return { kind: 'unknown', at: first, says: 'whether the client has one of these addresses' };
    if (all.name === 'allow')
      return rules[0] === all
        ? null
        : { kind: 'unknown', at: first, says: 'whether the client has one of these addresses' };
    return rules[0] === all
      ? { kind: 'answered', at: all, status: 403, by: 'deny' }
      : { kind: 'unknown', at: first, says: 'whether the client has one of these addresses' };
  }
  return null;
}

function passwordFor(scope: Scope, authorization: string): Refused | null {
  const [basic] = inherited(scope, 'auth_basic');
  const [request] = inherited(scope, 'auth_request');
  if (request && request.args[0]?.text !== 'off')
    return { kind: 'unknown', at: request, says: 'what the service behind this answers' };
  // Without a file of users nginx asks nobody.
  if (!basic || basic.args[0]?.text === 'off' || inherited(scope, 'auth_basic_user_file').length === 0)
    return null;
  if (/^basic /i.test(authorization))
    return { kind: 'unknown', at: basic, says: 'whether the credentials are those of this file' };
  return { kind: 'answered', at: basic, status: 401, by: 'password' };
}

/** The block of `limit_except` for a method that it does not name. */
export function limited(
  location: Scope,
  method: string,
): { at: (typeof location.directives)[number] } | null {
  const [at] = own(location, 'limit_except');
  if (!at) return null;
  const named = at.args.map(({ text }) => text);
  const isNamed = named.includes(method) || (method === 'HEAD' && named.includes('GET'));
  return isNamed ? null : { at };
}
