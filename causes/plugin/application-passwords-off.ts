import { methods } from '../../evidence/methods/index.ts';
import { isAskedOverHttp, isOnOwnMachine, isTlsUnseen } from '../../evidence/methods/transport.ts';
import { defineCause } from '../cause.ts';
import { credentialIs } from '../signs/application-password.ts';
import { shows, weakly } from '../signs/common.ts';
import { applicationPasswordsUnheardOf } from '../signs/old-wordpress.ts';
import { tlsSeen, tlsUnseenAtLogin } from '../signs/tls.ts';

export const applicationPasswordsOff = defineCause({
  id: 'application-passwords-off',
  layer: 'plugin',
  order: 402,
  of: 'application-password',
  says: 'A plugin or a snippet switches application passwords off for the whole site',
  short: 'application passwords off',
  symptom:
    'Requests with an application password are anonymous; its routes answer 501 application_passwords_disabled.',
  explains: ['namespace', 'validate'],
  shownBy: [
    [
      credentialIs('application-passwords', 'off', 'WordPress says so to anybody who asks'),
      credentialIs('introspect', 'off', 'WordPress says so'),
    ],
    // A proxy that ends TLS and does not say so has the same answer.
    [
      tlsSeen,
      ...weakly(credentialIs('application-passwords', 'off', 'WordPress says so to anybody who asks')),
    ],
  ],
  supportedBy: [
    shows(
      'index',
      'the index does not list them',
      (_, facts) => methods['application-password'].isOffered(facts) === false,
    ),
  ],
  refutedBy: [
    shows(
      'index',
      'the site is asked over plain http',
      (_, facts) => isAskedOverHttp(facts) && !isOnOwnMachine(facts),
    ),
    shows('index', 'WordPress takes the request for one over plain http', (_, facts) => isTlsUnseen(facts)),
    tlsUnseenAtLogin,
    applicationPasswordsUnheardOf,
  ],
  fixes: ['switch-on-application-passwords', 'find-application-password-filter', 'find-the-plugin'],
});
