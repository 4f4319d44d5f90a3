import type { Rule } from '../rule.ts';
import { askedOutcome } from '../study.ts';
import { excepted } from './excepted.ts';
import { directiveAt, isOwn } from './lines.ts';

/** A line that refuses the client's own request. */
export const requestRefused: Rule = {
  id: 'request-refused',
  find(study) {
    const outcome = askedOutcome(study, 'mod-php');
    if (outcome.kind !== 'status' || !isOwn(study, outcome.place) || outcome.because !== null) return [];
    if (outcome.status < 400) return [];
    const { at } = outcome.place;
    const { method, path } = study.asked.request;
    const isPassword = outcome.status === 401;
    const rule = directiveAt(study, outcome.place);
    const exception = rule && excepted(study, rule);
    return [
      {
        at,
        severity: 'error',
        says: isPassword
          ? 'The server asks for a user name and a password of its own, in the one header that the client needs for WordPress.'
          : `This line refuses ${method} ${path} with ${outcome.status}.`,
        step: isPassword
          ? 'Let /wp-json/ pass without that password: no request can carry both.'
          : (exception?.says ?? 'Except /wp-json/ from it, or take it out.'),
        ...(exception && { edits: exception.edits }),
      },
    ];
  },
};
