import { onceFor } from '../../../../base/once-for.ts';
import type { AccessConfig, AllowDeny, Requirement } from '../config/access-config.ts';
import { isLimitedTo } from '../config/methods.ts';
import { NotKnown, type Place } from '../not-known.ts';
import { holds as holdsExpression } from './expressions.ts';
import { noted, type Pass } from './pass.ts';

/** The status with which a request is refused; null where it may pass. */
export function refusal(pass: Pass): number | null {
  const { compat } = pass.config.access;
  const satisfy = compat?.satisfy.findLast(({ limited }) => isLimitedTo(limited, pass.method));
  const byAddress = refusedByAddress(pass);
  if (satisfy?.any && !byAddress) return null;
  if (!satisfy?.any && byAddress) return refused(pass, byAddress, 403);
  const required = pass.config.access.require;
  // Then what the server says of the folder holds, which lets all in.
  if (!required) return null;
  const outcome = granted(pass, required, 'all');
  if (outcome.is === 'granted') return null;
  if (outcome.is === 'no-user') return withoutUser(pass, outcome.place);
  return refused(pass, outcome.place, 403);
}

function refused(pass: Pass, place: Place | null, status: number): number {
  if (place) noted(pass, place, { kind: 'refused', status });
  return status;
}

function withoutUser(pass: Pass, place: Place | null): number {
  const type = pass.config.access.authType?.toLowerCase();
  if (type === undefined) return refused(pass, place, 500);
  if (type !== 'basic') throw new NotKnown(`How AuthType ${type} decides is not followed here`, place);
  if (pass.config.access.authName === undefined) return refused(pass, place, 500);
  if (/^basic /i.test(pass.headers.get('Authorization') ?? ''))
    throw new NotKnown('Whether the server takes this user name and password is not in the files', place);
  return refused(pass, place, 401);
}

interface Outcome {
  is: 'granted' | 'denied' | 'neutral' | 'no-user';
  place: Place | null;
}

function granted(pass: Pass, requirement: Requirement, parent: 'all' | 'any'): Outcome {
  if (!concerns(requirement, pass.method))
    return { is: parent === 'all' ? 'granted' : 'neutral', place: null };
  const outcome = requirement.kind === 'provider' ? provided(pass, requirement) : together(pass, requirement);
  if (!requirement.isNegated) return outcome;
  if (outcome.is === 'granted') return { ...outcome, is: 'denied' };
  return outcome.is === 'neutral' ? outcome : { ...outcome, is: 'neutral' };
}

function concerns(requirement: Requirement, method: string): boolean {
  return requirement.kind === 'provider'
    ? isLimitedTo(requirement.limited, method)
    : requirement.children.some((child) => concerns(child, method));
}

function together(pass: Pass, section: Extract<Requirement, { children: Requirement[] }>): Outcome {
  const stops = section.kind === 'all' ? 'denied' : 'granted';
  let result: Outcome = { is: 'neutral', place: null };
  for (const child of section.children) {
    const outcome = granted(pass, child, section.kind);
    if (outcome.is === stops) return outcome;
    if (outcome.is === 'neutral') continue;
    const isBetter = outcome.is === 'no-user' && (section.kind === 'all' || result.is === 'denied');
    if (result.is === 'neutral' || isBetter) result = outcome;
  }
  return result;
}

function provided(
  pass: Pass,
  { name, args, expression, place, isNegated }: Extract<Requirement, { kind: 'provider' }>,
): Outcome {
  const words = args.trim().split(/\s+/);
  switch (name) {
    case 'all':
      return { is: words[0]?.toLowerCase() === 'granted' ? 'granted' : 'denied', place };
    case 'method':
      return {
        is: words.includes(pass.method === 'HEAD' ? 'GET' : pass.method) ? 'granted' : 'denied',
        place,
      };
    case 'env':
      return { is: words.some((word) => pass.env.get(word) !== undefined) ? 'granted' : 'denied', place };
    case 'expr':
      if (expression) return { is: holdsExpression(pass, expression, place) ? 'granted' : 'denied', place };
      throw new NotKnown('What this expression comes to is not known here', place);
    case 'valid-user':
    case 'user':
    case 'group':
    case 'file-owner':
    case 'file-group':
      return { is: 'no-user', place };
    case 'ip':
    case 'host':
    case 'local':
    case 'forward-dns':
      // Those that are kept out are taken to be others.
      if (isNegated) return { is: 'denied', place };
      throw new NotKnown('Only some addresses may pass, and which one the client has is not known', place);
    default:
      throw new NotKnown(`How “${name}” decides is not followed here`, place);
  }
}

/** The place that refuses, by Order, Allow and Deny. */
function refusedByAddress(pass: Pass): Place | null {
  const { compat } = pass.config.access;
  if (!compat) return null;
  const order =
    compat.orders.findLast(({ limited }) => isLimitedTo(limited, pass.method))?.order ?? 'deny,allow';
  const firstOf = (isAllow: boolean): AllowDeny | undefined =>
    acting(compat).find(
      (rule) => rule.isAllow === isAllow && isLimitedTo(rule.limited, pass.method) && holds(pass, rule),
    );
  const allow = () => firstOf(true);
  const deny = () => firstOf(false);
  const [first] = compat.rules;
  const none: Place = deny()?.place ?? first?.place ?? { file: '', at: { start: 0, end: 0 } };
  if (order === 'deny,allow') return deny() && !allow() ? none : null;
  return !deny() && allow() ? null : none;
}

/** Those of addresses alone keep out others than the client. */
const acting = onceFor(({ rules }: NonNullable<AccessConfig['compat']>) =>
  rules.filter(({ isAllow, from, variable }) => isAllow || from === 'all' || variable !== null),
);

function holds(pass: Pass, { from, variable, place }: AllowDeny): boolean {
  if (from === 'all') return true;
  if (variable?.startsWith('!')) return pass.env.get(variable.slice(1)) === undefined;
  if (variable !== null) return pass.env.get(variable) !== undefined;
  throw new NotKnown('Only some addresses may pass, and which one the client has is not known', place);
}
