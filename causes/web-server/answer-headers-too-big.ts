import type { Exchange } from '../../evidence/exchange.ts';
import { isRestAnswer, jsonOf, statusOf } from '../../evidence/read.ts';
import { isLean } from '../../probes/draft-steps.ts';
import { defineCause } from '../cause.ts';
import { hasBigHeaders, headerBytes, isLost } from '../signs/answer-lost.ts';
import { inPassing, shows } from '../signs/common.ts';
import { saved } from '../signs/create.ts';

const isAnyLost = (exchange: Exchange | undefined) => exchange !== undefined && isLost(exchange);

const measured = (exchange: Exchange) =>
  `asked for in the body, the headers of the answer are ${headerBytes(exchange)} bytes and more`;

export const answerHeadersTooBig = defineCause({
  id: 'answer-headers-too-big',
  layer: 'web-server',
  order: 205,
  says: 'WordPress answers, and the headers of its answer are too big for the web server, which sends an error instead',
  short: 'headers too big',
  symptom:
    'Some requests answer 502 (500 on Apache), often only with a login, and others of the same kind work.',
  explains: ['smoke', 'permalinks', 'draft', 'header'],
  shownBy: [
    [
      shows('posts', 'the web server got nothing from PHP that it could send', isLost),
      ...inPassing(
        ['me', 'draft', 'draft-read', 'draft-search', 'garbage-posts'],
        'the web server got nothing from PHP that it could send',
        isLost,
      ),
    ],
    [
      {
        ...shows('posts-lean', measured, hasBigHeaders),
        // Where no page is answered either, it is no matter of headers.
        isWorthAsking: ({ exchanges: { posts, index, home } }) =>
          isAnyLost(posts) && (isRestAnswer(index) || (home !== undefined && !isAnyLost(home))),
      },
      ...inPassing(['draft-search-lean'], measured, hasBigHeaders),
      ...saved.map((sign) => ({ ...sign, isWeak: true as const })),
      ...inPassing(
        ['draft-search'],
        'with a login a list of posts is lost that arrives without',
        (exchange, { exchanges }) => isLost(exchange) && Array.isArray(jsonOf(exchanges.posts)),
      ).map((sign) => ({ ...sign, isWeak: true as const })),
    ],
  ],
  supportedBy: inPassing(
    ['draft'],
    'the draft was created, and reading it was lost',
    (exchange, facts) => statusOf(exchange) === 201 && isLean(facts),
  ),
  fixes: ['nginx-fastcgi-buffer-size', 'nginx-proxy-buffer-size', 'find-the-big-header', 'read-error-log'],
});
