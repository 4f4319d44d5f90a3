import { answererOf } from '../../evidence/answerer/answerer.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { statusOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { answered, inPassing, shows } from '../signs/common.ts';

/** The status that WordPress gives it, and a page of the server in place of its JSON. */
const isReplaced = (exchange: Exchange) => {
  const { by, kind } = answererOf(exchange);
  return (
    by === 'web-server' &&
    (kind === null || kind === 'server-page') &&
    [401, 403].includes(statusOf(exchange) ?? 0)
  );
};

export const errorsReplaced = defineCause({
  id: 'errors-replaced',
  layer: 'web-server',
  order: 247,
  says: 'The web server puts its own pages in place of the errors that WordPress answers with, so clients cannot read why they were refused',
  short: 'errors replaced',
  symptom:
    'What should be refused is refused with the right status and a page of the web server; everything else works.',
  explains: ['header'],
  shownBy: [
    shows('garbage-validate', 'a page of the server stands for the error of the plugin', isReplaced),
    shows('garbage-posts', 'so it does where WordPress refuses the false token', isReplaced),
    // A firewall that dislikes a false token has nothing against none at all.
    shows('plain-post', 'so it does without any token, where the plugin misses one', isReplaced),
    [
      answered('validate', 200, 'jwt_auth_valid_token', 'a good token is taken at the same address'),
      ...inPassing(['token'], 'a login passes', (exchange) => statusOf(exchange) === 200),
    ],
  ],
  fixes: ['pass-errors-on', 'ask-the-host'],
});
