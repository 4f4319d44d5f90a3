import { credentialAnswer } from '../../evidence/methods/credential-answer.ts';
import { isAskedOverHttp, isTlsUnseen, tlsAtLoginPage } from '../../evidence/methods/transport.ts';
import { defineCause } from '../cause.ts';
import { credentialIs } from '../signs/application-password.ts';
import { shows, weakly } from '../signs/common.ts';
import { tlsSeen, tlsUnseenAtLogin } from '../signs/tls.ts';
import { keySeenInQuery, keyUnseen } from '../signs/woocommerce.ts';

export const tlsUnseen = defineCause({
  id: 'tls-unseen',
  layer: 'web-server',
  order: 266,
  of: ['application-password', 'woocommerce'],
  says: 'WordPress takes requests over https for plain http: a proxy in front ends TLS and does not say so',
  short: 'https not seen',
  symptom:
    'Application passwords are off, and WooCommerce keys ignored, although the site is reached over https.',
  explains: ['namespace', 'validate'],
  shownBy: [
    [
      credentialIs('application-passwords', 'off', 'WordPress says that application passwords are off'),
      credentialIs('introspect', 'off', 'WordPress says that application passwords are off'),
      ...weakly(keyUnseen),
    ],
    [
      tlsUnseenAtLogin,
      ...weakly(
        shows('index', 'WordPress gives its own address as http', (_, facts) => isTlsUnseen(facts)),
        shows(
          'login-page',
          'the login page does not show whether WordPress sees https',
          (page, facts) =>
            tlsAtLoginPage(page, facts) === null &&
            !isAskedOverHttp(facts) &&
            credentialAnswer(facts.exchanges['application-passwords']) === 'off',
        ),
      ),
    ],
  ],
  refutedBy: [
    shows('index', 'the site is asked over plain http', (_, facts) => isAskedOverHttp(facts)),
    tlsSeen,
    ...keySeenInQuery,
    credentialIs('application-passwords', 'anonymous', 'application passwords are on, as over https alone'),
  ],
  fixes: ['trust-forwarded-proto', 'check-forwarding'],
});
