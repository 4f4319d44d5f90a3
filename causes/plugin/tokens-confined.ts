import { codeOf, statusOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { shows } from '../signs/common.ts';

export const tokensConfined = defineCause({
  id: 'tokens-confined',
  layer: 'plugin',
  order: 416,
  of: 'jwt',
  says: 'The JWT plugin looks at its tokens at its own addresses alone: the rest of the API takes whoever has one for a guest',
  short: 'tokens confined',
  symptom: 'The login brings a token, its plugin calls it valid, and wp/v2 answers 401 rest_not_logged_in.',
  explains: ['validate'],
  shownBy: [
    {
      ...shows(
        'validate',
        'the plugin accepts the token, so the header arrived',
        (exchange, facts) => facts.dialect()?.validate?.accepts(exchange) === true,
      ),
      isWorthAsking: (facts) => facts.dialect()?.validate != null,
    },
    shows(
      'me',
      'WordPress sees nobody who is logged in',
      (exchange) => statusOf(exchange) === 401 && codeOf(exchange) === 'rest_not_logged_in',
    ),
  ],
  fixes: ['open-api-to-tokens', 'use-application-password', 'replace-jwt-plugin'],
  isFitting: (fix, facts) => fix !== 'open-api-to-tokens' || facts.dialect()?.opens === undefined,
});
