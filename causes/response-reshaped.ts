import { speaksUsefulteam } from '../evidence/jwt-plugins.ts';
import { asObject, jsonOf, statusOf } from '../evidence/read.ts';
import { matches } from '../schemas/index.ts';
import { defineCause } from './cause.ts';
import { answered, shows } from './signs.ts';

export const responseReshaped = defineCause({
  id: 'response-reshaped',
  layer: 'plugin',
  says: 'A filter of the site changes the form of the answers, so clients do not find what they look for',
  symptom: 'Requests succeed, and the answer lacks members that this plugin and WordPress put there.',
  explains: ['smoke', 'token', 'draft'],
  shownBy: [
    [
      shows(
        'token',
        'the login succeeds, and its answer has no member "token"',
        (exchange) =>
          statusOf(exchange) === 200 &&
          jsonOf(exchange) !== undefined &&
          !speaksUsefulteam(exchange) &&
          matches('token', jsonOf(exchange)) !== null,
      ),
      shows('posts', 'the posts lack what WordPress puts there', (exchange) => {
        const list = jsonOf(exchange);
        return statusOf(exchange) === 200 && Array.isArray(list) && matches('posts', list) !== null;
      }),
      shows(
        'draft',
        'the draft is created, and its answer lacks what WordPress puts there',
        (exchange) =>
          statusOf(exchange) === 201 &&
          Number.isSafeInteger(asObject(jsonOf(exchange)).id) &&
          matches('created', jsonOf(exchange)) !== null,
      ),
    ],
  ],
  supportedBy: [answered('garbage-validate', 403, 'jwt_auth_invalid_token', 'the plugin itself is in place')],
  fixes: ['ask-the-host'],
});
