import { isOtherAdmitted } from '../../evidence/origin.ts';
import { defineCause } from '../cause.ts';
import { isSuccess, listed, shows } from '../signs/common.ts';

export const originNotAdmitted = defineCause({
  id: 'origin-not-admitted',
  layer: 'wordpress',
  order: 415,
  says: 'The API does not admit the origin on which the client runs, so its browser does not send the request',
  short: 'origin not admitted',
  symptom: 'It works from a server and in API clients, and browsers report a CORS error.',
  explains: ['cors'],
  shownBy: [
    shows(
      'preflight',
      'the preflight is answered, and the origin of the site is not admitted',
      (exchange, facts) =>
        facts.site.origin !== undefined && isSuccess(exchange, facts) && isOtherAdmitted(exchange),
    ),
    listed('posts', 'the API itself answers, so these headers alone are wrong'),
  ],
  fixes: ['admit-origin', 'apache-admit-origin', 'find-the-plugin', 'ask-the-host'],
});
