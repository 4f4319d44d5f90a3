import type { Directive } from '../parse/tree.ts';
import type { Rule } from '../rule.ts';
import { arrives, askedOutcome, everyWay, isReached, type Study } from '../study.ts';
import { conditionsOf, isHandingRule, isSetEnvIf, LINE, named } from './authorization.ts';
import { headerOverwritten } from './header-overwritten.ts';
import { aboveWordpress } from './lines.ts';
import { unmetCondition } from './unmet-condition.ts';

/** The header arrives where PHP runs in one way and not in another: which one it is the file does not say. */
export const handedInPart: Rule = {
  id: 'handed-in-part',
  find(study) {
    const { asked, directives, wordpress } = study;
    if (asked.request.headers.authorization === undefined) return [];
    const ways = everyWay
      .filter(({ id }) => id !== 'litespeed')
      .map(({ id, says }) => ({ id, says, outcome: askedOutcome(study, id) }))
      .filter(({ outcome }) => isReached(outcome, asked));
    const lost = ways.filter(({ id, outcome }) => !arrives(outcome, asked.request, id));
    const line = directives.find((one) => isHandingRule(one) || isSetEnvIf(one));
    if (headerOverwritten.find(study).length + unmetCondition.find(study).length > 0) return [];
    if (!line || lost.length === 0 || lost.length === ways.length || isAmongOthers(study, line)) return [];
    return [
      {
        at: line.at,
        severity: 'warning',
        says: `This hands the Authorization header on, and not with ${named(lost.map(({ says }) => says))}.`,
        step: `Put ${LINE} ${wordpress ? 'above # BEGIN WordPress' : 'at the top of the file'}: it holds wherever PHP runs.`,
        edits: [aboveWordpress(study, `${LINE}\n`)],
      },
    ];
  },
};

/** Between the conditions of WordPress and their rule it has a fault of its own. */
function isAmongOthers(study: Study, line: Directive): boolean {
  return isHandingRule(line) && conditionsOf(study, line).some(({ args }) => /REQUEST_FILENAME/i.test(args));
}
