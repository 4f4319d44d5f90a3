import { isTakenForPassword } from '../../evidence/closed.ts';
import { defineCause } from '../cause.ts';
import { again, credentialIs } from '../signs/application-password.ts';
import { shows } from '../signs/common.ts';
import { keysGiven } from '../signs/woocommerce.ts';

export const applicationPasswordUserUnknown = defineCause({
  id: 'application-password-user-unknown',
  layer: 'account',
  order: 541,
  of: 'application-password',
  says: 'WordPress knows no user of the name that goes with the application password',
  short: 'user unknown',
  symptom: 'Every request with it is answered 401 invalid_username or invalid_email.',
  explains: ['validate'],
  shownBy: [credentialIs('introspect', 'unknown-user', 'WordPress says that it knows no such user')],
  supportedBy: [again('unknown-user', 'and says so of the next request')],
  // Nobody logs in there.
  refutedBy: [
    keysGiven,
    shows('posts', 'a request without a login is refused in the same way', (exchange) =>
      isTakenForPassword(exchange),
    ),
  ],
  fixes: ['check-credential-user'],
});
