import type { Rule } from '../rule.ts';
import { askedOutcome, isReached, type Study } from '../study.ts';
import { conditionsOf, handingRules, missingCondition } from './authorization.ts';
import { isOwn, lineOf, movedUp } from './lines.ts';

/** A rule that would hand the header on, behind one that ends the rules for this address. */
export const unreachableRule: Rule = {
  id: 'unreachable-rule',
  find(study) {
    const outcome = askedOutcome(study, 'mod-php');
    const ending = endOf(study);
    // Where a rule refuses the request or sends it elsewhere, that is what is wrong.
    if (outcome.kind === 'unknown' || ending === null || !isReached(outcome, study.asked)) return [];
    const tested = outcome.trace.flatMap(({ did, place }) =>
      did.kind === 'tested' && isOwn(study, place) ? [place.at.start] : [],
    );
    const last = tested.reduce((most, start) => Math.max(most, start), ending.start);
    return handingRules(study)
      .filter((one) => one.at.start > last)
      .map((rule) => ({
        at: rule.at,
        severity: 'error',
        says: `This rule never runs for ${study.asked.request.path}: line ${lineOf(study, ending)} ends the processing of rules ([L]) before it.`,
        step: 'Move it above # BEGIN WordPress, with the conditions that belong to it.',
        edits: movedUp(
          study,
          [...conditionsOf(study, rule), rule].map(({ at }) => at),
          missingCondition(rule, conditionsOf(study, rule)),
        ),
      }));
  },
};

/** Where the first pass ended. */
function endOf(study: Study): { start: number; end: number } | null {
  const { trace } = askedOutcome(study, 'mod-php');
  const step = trace.find(({ did, pass }) => pass === 0 && did.kind === 'tested' && did.ends);
  return step && isOwn(study, step.place) ? step.place.at : null;
}
