import { isMisstated } from '../../evidence/as-served.ts';
import { statusOf } from '../../evidence/read.ts';
import { isKeptByServer } from '../../evidence/server-options.ts';
import { type ProbeId, probeIds } from '../../probes/ids.ts';
import { defineCause } from '../cause.ts';
import { inPassing, shows } from '../signs/common.ts';
import { everyCheck } from '../signs/every-check.ts';
import { answersWithLists } from '../signs/in-place.ts';
import { startsWithBlank } from '../signs/notices.ts';
import { isLedAsGet, posts } from '../signs/taken-for-get.ts';

export const statusMismatch = defineCause({
  id: 'status-mismatch',
  layer: 'php',
  order: 113,
  says: 'Answers have another status than their content, so clients take success for failure or failure for success',
  short: 'wrong status',
  symptom: 'The JSON is right, and clients throw an error, or go on as if a refusal had been a success.',
  explains: everyCheck,
  shownBy: [
    inPassing(
      [...probeIds.known] as ProbeId[],
      (exchange) =>
        (statusOf(exchange) ?? 0) < 400
          ? 'an error says another status of itself than it has'
          : 'the content is that of a success',
      isMisstated,
    ),
  ],
  supportedBy: [
    {
      ...shows('posts-uncached', 'the same once more', isMisstated),
      isWorthAsking: ({ exchanges }) => isMisstated(exchanges.posts),
    },
    {
      ...shows('garbage-validate', 'the same of a POST', isMisstated),
      isWorthAsking: ({ exchanges }) => isMisstated(exchanges['garbage-posts']),
    },
  ],
  refutedBy: [
    answersWithLists,
    shows('posts', 'an empty line was sent first, and the headers after it are lost', startsWithBlank),
    ...inPassing(
      ['preflight'],
      'no rule leads this address to WordPress, so it answers as the 404 page',
      (exchange, { exchanges }) => isKeptByServer(exchange) && statusOf(exchanges.posts) === 404,
    ),
    ...inPassing(posts, 'no rule leads a POST to WordPress, which answers it as the 404 page', isLedAsGet),
  ],
  fixes: ['send-rest-status', 'find-the-plugin', 'ask-the-host'],
});
