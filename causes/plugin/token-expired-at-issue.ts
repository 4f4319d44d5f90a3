import { defineCause } from '../cause.ts';
import { claim, refused } from '../signs/claims.ts';

export const tokenExpiredAtIssue = defineCause({
  id: 'token-expired-at-issue',
  layer: 'plugin',
  order: 500,
  of: 'jwt',
  says: 'Tokens have expired when they are issued: the jwt_auth_expire filter returns a duration, not a time',
  short: 'token expired at once',
  symptom: 'Login works, and the new token is refused with "Expired token".',
  explains: ['validate', 'secret'],
  shownBy: [claim('expired-at-issue', 'exp lies before the moment of issue')],
  supportedBy: [refused],
  fixes: ['mend-expire-filter'],
});
