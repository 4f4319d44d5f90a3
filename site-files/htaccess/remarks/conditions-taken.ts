import type { Rule } from '../rule.ts';
import { conditionsOf, handingRules, missingCondition } from './authorization.ts';
import { lineOf, movedUp } from './lines.ts';

/** A rule between WordPress's conditions and the rule that they are of: it takes them for itself. */
export const conditionsTaken: Rule = {
  id: 'conditions-taken',
  find: (study) =>
    handingRules(study).flatMap((rule) => {
      const taken = conditionsOf(study, rule).filter(({ args }) => /REQUEST_FILENAME\}\s+!-[fd]/i.test(args));
      const next = study.of('rewriterule').find(({ at }) => at.start > rule.at.start);
      const [first] = taken;
      if (!first || !next || !/\bindex\.php\b/.test(next.args) || conditionsOf(study, next).length > 0)
        return [];
      const own = conditionsOf(study, rule).filter((one) => !taken.includes(one));
      return [
        {
          at: rule.at,
          severity: 'error',
          says: `This rule takes the conditions from line ${lineOf(study, first.at)} on for itself: the one in line ${lineOf(study, next.at)} has none left, and sends every file to WordPress too.`,
          step: 'Move it above # BEGIN WordPress.',
          edits: movedUp(
            study,
            [...own, rule].map(({ at }) => at),
            missingCondition(rule, own),
          ),
        },
      ];
    }),
};
