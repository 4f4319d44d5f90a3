import { guardInIndex } from '../../evidence/login-guards.ts';
import { credentialAnswer } from '../../evidence/methods/credential-answer.ts';
import { statusOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { shows } from '../signs/common.ts';

/** An error without a status is answered 500, as that plugin makes it; core says 401. */
const isOfThatPlugin = (exchange: Parameters<typeof credentialAnswer>[0]) =>
  statusOf(exchange) === 500 && ['wrong-password', 'unknown-user'].includes(credentialAnswer(exchange) ?? '');

export const basicAuthPlugin = defineCause({
  id: 'basic-auth-plugin',
  layer: 'plugin',
  order: 403,
  of: 'application-password',
  says: 'The plugin JSON Basic Authentication takes the application password for one of the login page',
  short: 'Basic-Auth plugin',
  symptom: 'A right application password is answered 500 incorrect_password.',
  explains: ['validate', 'header'],
  shownBy: [
    shows('introspect', 'the plugin answers in place of WordPress, whose error is 401', isOfThatPlugin),
  ],
  supportedBy: [
    {
      ...shows('me', 'and does so at the next request', isOfThatPlugin),
      isWorthAsking: (facts) => isOfThatPlugin(facts.exchanges.introspect) && guardInIndex(facts) === null,
    },
  ],
  fixes: ['deactivate-basic-auth'],
});
