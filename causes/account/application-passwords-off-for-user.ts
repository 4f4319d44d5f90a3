import { methods } from '../../evidence/methods/index.ts';
import { mayBeOffForUser } from '../../evidence/methods/switch.ts';
import { defineCause } from '../cause.ts';
import { acceptedElsewhere, anonymous, credentialIs, witnessed } from '../signs/application-password.ts';
import { shows, weakly } from '../signs/common.ts';

export const applicationPasswordsOffForUser = defineCause({
  id: 'application-passwords-off-for-user',
  layer: 'account',
  order: 533,
  of: 'application-password',
  says: 'Application passwords are switched off for this user',
  short: 'off for this user',
  symptom: 'Requests with an application password of this user are anonymous; those of others may work.',
  explains: ['validate'],
  shownBy: [
    [...anonymous, credentialIs('introspect', 'off-for-user', 'WordPress says so')],
    [
      credentialIs('introspect', 'off-for-user', 'WordPress says so'),
      ...witnessed('off-for-user', 'WordPress says so where no header is needed'),
      ...weakly(
        credentialIs(
          'author-application-passwords',
          'off-for-user',
          'they are off for the author of the newest post',
        ),
        // The same plugins count what is refused, so that a wrong password is not told from it.
        {
          ...shows('index', 'a plugin can switch them off for some users', (_, facts) =>
            mayBeOffForUser(facts),
          ),
          isOfEither: true,
        },
      ),
    ],
  ],
  supportedBy: [
    shows(
      'index',
      'for the site they are on',
      (_, facts) => methods['application-password'].isOffered(facts) === true,
    ),
  ],
  refutedBy: [
    ...acceptedElsewhere,
    ...witnessed('accepts', 'the same user and password are accepted where no header is needed'),
  ],
  fixes: ['switch-on-application-passwords', 'find-application-password-filter'],
});
