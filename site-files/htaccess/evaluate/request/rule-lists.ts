import { atWork } from '../at-work.ts';
import type { Condition, Rule } from '../config/rewrite-config.ts';
import { Fitting, mayFit } from './fitting.ts';
import type { Pass } from './pass.ts';

/** What long lists of rules ask about in their first condition, and what stays the same while rules are followed. */
const HEADERS: Readonly<Record<string, string>> = {
  '%{HTTP_USER_AGENT}': 'User-Agent',
  '%{HTTP_REFERER}': 'Referer',
};

const known = new WeakMap<readonly Rule[], Fitting<Rule>>();

/** The index of the next rule that may have something to do. */
export function nextFitting(
  { headers }: Pass,
  rules: readonly Rule[],
  subject: string,
  from: number,
): number {
  const fitting = known.get(rules) ?? new Fitting(rules);
  known.set(rules, fitting);
  const sent = (name: string): string => headers.get(name) ?? '';
  const key = [subject, ...Object.values(HEADERS).map(sent)].join('\n');
  return fitting.next(key, from, (rule) => {
    // What others are chained to is passed over with them.
    if (rule.flags.isChained) return true;
    atWork.place = rule.place;
    // A negated pattern fits what it does not match.
    return (rule.isNegated || mayFit(rule.pattern, subject)) && mayHold(rule.conditions[0], sent);
  });
}

function mayHold(condition: Condition | undefined, sent: (name: string) => string): boolean {
  const header = condition && !condition.isOr ? HEADERS[condition.input.toUpperCase()] : undefined;
  if (!condition || header === undefined || condition.test.kind !== 'pattern') return true;
  const { pattern } = condition.test;
  return pattern.kind !== 'ready' || (pattern.match(sent(header)) !== null) !== condition.isNegated;
}
