import type { Rule } from '../rule.ts';
import { askedOutcome, isReached } from '../study.ts';
import { handingRules } from './authorization.ts';
import { isOwn } from './lines.ts';

/** The rule that hands the header on ends the rules too, so that WordPress's own never run. */
export const lastFlag: Rule = {
  id: 'last-flag',
  find(study) {
    const outcome = askedOutcome(study, 'mod-php');
    if (outcome.kind === 'unknown' || isReached(outcome, study.asked)) return [];
    const ended = new Set(
      outcome.trace.flatMap(({ did, place }) =>
        did.kind === 'tested' && did.ends && isOwn(study, place) ? [place.at.start] : [],
      ),
    );
    return handingRules(study)
      .filter((rule) => ended.has(rule.at.start))
      .map((rule) => ({
        at: rule.at,
        severity: 'error',
        says: 'This rule ends the processing of rules ([L]): those of WordPress behind it never run, and every pretty address is not found.',
        step: 'Take L out of its flags.',
        edits: withoutLast(study.source.bytes.slice(rule.at.start, rule.at.end), rule.at.start),
      }));
  },
};

function withoutLast(text: string, from: number): { start: number; end: number; text: string }[] {
  const found = /,\s*(?:L|last|END)(?=[\],])|(?<=\[)(?:L|last|END),\s*/i.exec(text);
  return found ? [{ start: from + found.index, end: from + found.index + found[0].length, text: '' }] : [];
}
