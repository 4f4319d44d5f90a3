import { isBatchRead, isBodyLost } from '../../evidence/chunked.ts';
import type { Facts } from '../../evidence/facts.ts';
import { codeOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { inPassing, shows } from '../signs/common.ts';

const lost = (codes: string[]) => (exchange: Parameters<typeof codeOf>[0]) =>
  codes.includes((codeOf(exchange) ?? '').replace(/^\[jwt_auth\] /, ''));

/** What WordPress answers where the name that was sent is not there. */
const isNameless = lost(['empty_username', 'empty_password']);

/** What it answers to a post without title and text, or to JSON that is none: ours has both. */
const isEmptied = lost(['empty_content', 'rest_invalid_json']);

const isWorthAsking = ({ exchanges: { token, draft } }: Facts) => isNameless(token) || isEmptied(draft);

export const bodyLost = defineCause({
  id: 'body-lost',
  layer: 'web-server',
  order: 256,
  says: 'What is sent with a POST does not reach WordPress: a server on the way drops the body, or a plugin takes it',
  short: 'body lost',
  symptom:
    'WordPress says that the username, the content or a parameter is missing, which the client has sent.',
  explains: ['token', 'draft'],
  shownBy: [
    [
      ...inPassing(['token'], 'the username was sent, and WordPress has none', isNameless),
      ...inPassing(['draft'], 'a post with title and text was sent, and neither arrives', isEmptied),
    ],
    [
      { ...shows('batch', 'nor does the list that is sent with another POST', isBodyLost), isWorthAsking },
      // One sort of body may be lost alone.
      {
        ...shows('batch', 'another POST with JSON arrives whole', isBatchRead),
        isWorthAsking,
        isWeak: true,
      },
    ],
  ],
  fixes: ['find-the-answering-plugin', 'ask-the-host'],
});
