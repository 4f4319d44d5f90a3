import type { Rule } from '../rule.ts';
import { CONDITION, conditionsOf, handingRules, missingCondition } from './authorization.ts';
import { above } from './lines.ts';

/** `E=HTTP_AUTHORIZATION:%1` without a condition that `%1` could be of. */
export const emptyReference: Rule = {
  id: 'empty-reference',
  find: (study) =>
    handingRules(study)
      .filter((rule) => missingCondition(rule, conditionsOf(study, rule)) !== '')
      .map((rule) => ({
        at: rule.at,
        severity: 'error',
        says: 'No RewriteCond stands in front of this rule, so %1 is empty: it sets an empty HTTP_AUTHORIZATION, and wipes out what another line has set.',
        step: 'Put RewriteCond %{HTTP:Authorization} ^(.+)$ in front of it.',
        edits: [above(study.source, rule.at, CONDITION)],
      })),
};
