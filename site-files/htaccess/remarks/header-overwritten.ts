import type { Rule } from '../rule.ts';
import { arrives, askedOutcome, everyWay, isReached, type Study } from '../study.ts';
import { wholeLines } from './lines.ts';

/** `RequestHeader set Authorization "%{HTTP_AUTHORIZATION}e"`, which is published as a remedy and is none. */
export const headerOverwritten: Rule = {
  id: 'header-overwritten',
  find: (study) =>
    study
      .of('requestheader')
      .filter(({ args }) => /^(set|unset)\s+Authorization\b/i.test(args))
      .filter(({ args }) => !/\benv=/i.test(args))
      .map(({ at, args }) => ({
        at,
        severity: isLost(study) ? 'error' : 'warning',
        says: /^unset/i.test(args)
          ? 'This line takes the Authorization header away from every request.'
          : 'This line overwrites the header that the client sent: where the variable is not set, with "(null)".',
        step: 'Take it out: the header is handed on by SetEnvIf or a RewriteRule.',
        edits: [{ ...wholeLines(study.source, at), text: '' }],
      })),
};

function isLost(study: Study): boolean {
  const { request } = study.asked;
  return everyWay.some(({ id }) => {
    const outcome = askedOutcome(study, id);
    return isReached(outcome, study.asked) && id !== 'litespeed' && !arrives(outcome, request, id);
  });
}
