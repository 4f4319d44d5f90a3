import { dialectOf } from '../../evidence/methods/dialects/spoken.ts';
import { methods } from '../../evidence/methods/index.ts';
import { isAskedOverHttp, isOnOwnMachine } from '../../evidence/methods/transport.ts';
import { defineCause } from '../cause.ts';
import { credentialIs } from '../signs/application-password.ts';
import { shows, weakly } from '../signs/common.ts';

export const applicationPasswordsOverHttp = defineCause({
  id: 'application-passwords-over-http',
  layer: 'client',
  order: 122,
  of: 'application-password',
  says: 'WordPress takes application passwords over https alone, and the address is http',
  short: 'https needed',
  symptom:
    'Requests with an application password are anonymous; its routes answer 501 application_passwords_disabled.',
  explains: ['namespace', 'validate'],
  shownBy: [
    [
      credentialIs('application-passwords', 'off', 'WordPress says that application passwords are off'),
      credentialIs('introspect', 'off', 'WordPress says that application passwords are off'),
    ],
    [
      shows(
        'index',
        'the address is one of plain http',
        (_, facts) => isAskedOverHttp(facts) && !isOnOwnMachine(facts),
      ),
      ...weakly(shows('index', 'the address is one of plain http', (_, facts) => isAskedOverHttp(facts))),
    ],
  ],
  fixes: ['use-https-address', 'log-in-by-token', 'say-local-environment'],
  isFitting: (fix, facts) =>
    fix !== 'log-in-by-token' || methods.jwt.isOffered(facts) === true || dialectOf(facts) !== null,
});
