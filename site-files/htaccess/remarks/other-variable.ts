import type { Rule } from '../rule.ts';
import { arrives, askedOutcome, everyWay, isWithin } from '../study.ts';
import { LINE } from './authorization.ts';
import { aboveWordpress, replacedIn } from './lines.ts';

/** The old recipe: plugins read HTTP_AUTHORIZATION, and no other. */
export const otherVariable: Rule = {
  id: 'other-variable',
  find(study) {
    const { request } = study.asked;
    if (everyWay.some(({ id }) => arrives(askedOutcome(study, id), request, id))) return [];
    return study
      .of('rewriterule')
      .filter(({ args }) => /\[[^\]]*\bE=REMOTE_USER:%\{HTTP:Authorization\}/i.test(args))
      .map((rule) => ({
        at: rule.at,
        severity: 'error',
        says: 'The header is put into REMOTE_USER, where WordPress and its plugins do not look.',
        step: 'Write HTTP_AUTHORIZATION in place of REMOTE_USER.',
        // What stands in the block of WordPress is written anew by it.
        ...(isWithin(rule.at, study.wordpress)
          ? {
              step: `Put ${LINE} above # BEGIN WordPress.`,
              edits: [aboveWordpress(study, `${LINE}\n`)],
            }
          : { edits: replacedIn(study.source, rule, 'REMOTE_USER', 'HTTP_AUTHORIZATION') }),
      }));
  },
};
