import type { Exchange } from '../../evidence/exchange.ts';
import type { Facts } from '../../evidence/facts.ts';
import { isChallenge } from '../../evidence/gatekeepers.ts';
import { jsonOf, statusOf } from '../../evidence/read.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { defineCause } from '../cause.ts';
import { altered, inPassing, shows } from '../signs/common.ts';
import { everyCheck } from '../signs/every-check.ts';

/** A status of success, and nothing behind it. */
const isEmpty = (exchange: Exchange | undefined) =>
  exchange?.failure === null &&
  exchange.response?.bytes === 0 &&
  [200, 201, 202, 204].includes(statusOf(exchange) ?? 0) &&
  !isChallenge(exchange);

const answered: ProbeId[] = [
  'posts',
  'index',
  'jwt-index',
  'token',
  'validate',
  'me',
  'draft',
  'draft-read',
  'garbage-posts',
  'garbage-validate',
  'posts-uncached',
];

const isListEmpty = ({ exchanges }: Facts) => isEmpty(exchanges.posts);

export const emptyAnswers = defineCause({
  id: 'empty-answers',
  layer: 'php',
  order: 114,
  says: 'Answers have a status of success and no body: what PHP wrote is lost on its way out',
  short: 'answers empty',
  symptom: 'Clients report "Unexpected end of JSON input", and nothing is in the log of the web server.',
  hides: true,
  explains: everyCheck,
  shownBy: [altered(...inPassing(answered, 'the status is one of success, and the body is empty', isEmpty))],
  supportedBy: [
    {
      ...shows(
        'posts-uncompressed',
        'the list comes to a client that takes no compression, so the compression loses it',
        (exchange) => Array.isArray(jsonOf(exchange)),
      ),
      isWorthAsking: isListEmpty,
    },
    {
      ...shows('posts-uncompressed', 'to a client that takes no compression as well', isEmpty),
      isWorthAsking: isListEmpty,
    },
  ],
  fixes: [
    'send-rest-unbuffered',
    'switch-off-zlib',
    'log-errors',
    'read-error-log',
    'find-the-plugin',
    'ask-the-host',
  ],
});
