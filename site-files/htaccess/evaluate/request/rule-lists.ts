import { onceFor } from '../../../../base/once-for.ts';
import { atWork } from '../at-work.ts';
import type { Condition, Rule } from '../config/rewrite-config.ts';
import { Fitting, mayFit } from './fitting.ts';
import type { Pass } from './pass.ts';

/** What long lists of rules ask about in their first condition, and what stays the same while rules are followed. */
const HEADERS = { '%{HTTP_USER_AGENT}': 'User-Agent', '%{HTTP_REFERER}': 'Referer' } as const;

interface Listed {
  /** By the headers: those whose first condition may hold. */
  holding: Fitting<Rule>;
  /** By the headers and what the patterns are matched with. */
  fitting: Fitting<Rule>;
  /** Few lists ask for any header. */
  isAsking: boolean;
}

const listed = onceFor(
  (rules: readonly Rule[]): Listed => ({
    holding: new Fitting(rules),
    fitting: new Fitting(rules),
    isAsking: rules.some(({ conditions }) => headerOf(conditions[0]) !== null),
  }),
);

/** The index of the next rule that may have something to do. */
export function nextFitting(
  { headers }: Pass,
  rules: readonly Rule[],
  subject: string,
  from: number,
): number {
  const { holding, fitting, isAsking } = listed(rules);
  const sent = (name: string): string => headers.get(name) ?? '';
  const all = isAsking ? `${sent('User-Agent')}\n${sent('Referer')}` : '';
  const mayBeHeld = (rule: Rule): boolean => rule.flags.isChained || mayHold(rule, sent);
  const isFitting = (rule: Rule): boolean => {
    // What others are chained to is passed over with them.
    if (rule.flags.isChained) return true;
    atWork.place = rule.place;
    // A negated pattern fits what it does not match.
    return rule.isNegated || mayFit(rule.pattern, subject);
  };
  const candidate = (at: number): number => holding.next(all, at, mayBeHeld);
  return fitting.next(`${subject}\n${all}`, from, isFitting, isAsking ? candidate : undefined);
}

function mayHold({ conditions: [first], place }: Rule, sent: (name: string) => string): boolean {
  const header = headerOf(first);
  if (!first || header === null || first.test.kind !== 'pattern') return true;
  atWork.place = place;
  const { pattern } = first.test;
  return pattern.kind !== 'ready' || (pattern.match(sent(header)) !== null) !== first.isNegated;
}

function headerOf(condition: Condition | undefined): string | null {
  if (!condition || condition.isOr) return null;
  const input = condition.input.toUpperCase();
  return input === '%{HTTP_USER_AGENT}' || input === '%{HTTP_REFERER}' ? HEADERS[input] : null;
}
