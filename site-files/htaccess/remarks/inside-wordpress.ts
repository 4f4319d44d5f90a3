import type { Rule } from '../rule.ts';
import { isWithin } from '../study.ts';
import { conditionsOf, isHandingRule, isSetEnvIf } from './authorization.ts';
import { movedUp } from './lines.ts';

/** A line of the owner's between the marks of WordPress, which writes all that stands there anew. */
export const insideWordpress: Rule = {
  id: 'overwritten-line',
  find: (study) =>
    study.directives
      .filter(({ at }) => isWithin(at, study.wordpress))
      .filter(
        (one) =>
          one.key === 'cgipassauth' ||
          (isSetEnvIf(one) && /Authorization/i.test(one.args)) ||
          (isHandingRule(one) && !/^\.\*\s+-\s/.test(one.args)),
      )
      .map((one) => ({
        at: one.at,
        severity: 'warning',
        says: 'It stands between # BEGIN WordPress and # END WordPress: the next save of Settings > Permalinks removes it.',
        step: 'Move it above # BEGIN WordPress.',
        edits: movedUp(
          study,
          [...(one.key === 'rewriterule' ? conditionsOf(study, one) : []), one].map(({ at }) => at),
        ),
      })),
};
