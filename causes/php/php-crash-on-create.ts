import { jsonOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { isLost } from '../signs/answer-lost.ts';
import { failedAs } from '../signs/broken-transport.ts';
import { inPassing, shows } from '../signs/common.ts';
import { saved } from '../signs/create.ts';

export const phpCrashOnCreate = defineCause({
  id: 'php-crash-on-create',
  layer: 'php',
  order: 315,
  says: 'PHP ends without an answer after it saved a post: it crashed, or was killed',
  short: 'PHP crashes',
  symptom:
    'Creating a post answers 502 or nothing, and the post is there: clients that try again write it twice.',
  explains: ['draft'],
  shownBy: [
    shows(
      'draft',
      'the connection ended without an answer of PHP',
      (exchange) =>
        isLost(exchange) || (exchange.response === null && failedAs(exchange, 'connection-reset')),
    ),
    // A proxy that closes connections shows the same.
    saved.map((sign) => ({ ...sign, isWeak: true as const })),
  ],
  refutedBy: inPassing(
    ['draft-search'],
    'a request that saves nothing is lost as well',
    (exchange) => jsonOf(exchange) === undefined,
  ),
  fixes: ['read-error-log', 'find-the-breaking-plugin'],
});
