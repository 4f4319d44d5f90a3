import type { Rule } from '../rule.ts';
import { arrives, askedOutcome, everyWay, isReached } from '../study.ts';
import { isHandingRule, LINE } from './authorization.ts';
import { aboveWordpress } from './lines.ts';

/** Nothing in the file is about the header, and PHP does not see it. */
export const missingLine: Rule = {
  id: 'missing-authorization-line',
  find(study) {
    const { asked, directives, wordpress } = study;
    const isAbout = directives.some(
      (one) =>
        isHandingRule(one) ||
        /^cgipassauth$/.test(one.key) ||
        (!/^(?:request)?header$/.test(one.key) && /\bAuthorization\b/i.test(one.args)),
    );
    if (isAbout || asked.request.headers.authorization === undefined) return [];
    const lost = everyWay.filter(({ id }) => {
      const outcome = askedOutcome(study, id);
      return id !== 'litespeed' && isReached(outcome, asked) && !arrives(outcome, asked.request, id);
    });
    if (lost.length === 0) return [];
    const edit = aboveWordpress(study, `${LINE}\n`);
    return [
      {
        at: wordpress
          ? { start: wordpress.start, end: wordpress.start }
          : { start: edit.start, end: edit.start },
        severity: 'error',
        says: `Nothing in this file hands the Authorization header on: with ${named(lost.map(({ says }) => says))} PHP does not see it.`,
        step: `Put ${LINE} ${wordpress ? 'above # BEGIN WordPress' : 'at the top of the file'}.`,
        edits: [edit],
      },
    ];
  },
};

function named(names: readonly string[]): string {
  return names.length === 1 ? `${names[0]}` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
