import { isRestAnswer, jsonOf } from '../../evidence/read.ts';
import { defineCause, type Sign } from '../cause.ts';
import { shows, trouble } from '../signs/common.ts';
import { indexAnswers } from '../signs/post-list.ts';
import { inSeconds, isTooLate } from '../signs/slow.ts';

/** Where nothing of the API answers, one more wait tells nothing. */
const onceThere = (sign: Sign): Sign => ({
  ...sign,
  isWorthAsking: ({ exchanges }) => isRestAnswer(exchanges.index),
});

export const slowPostList = defineCause({
  id: 'slow-post-list',
  layer: 'plugin',
  order: 485,
  says: 'Listing posts takes longer than clients wait: what is made of their texts, or the query for them, is slow',
  short: 'list is slow',
  symptom: 'GET wp/v2/posts ends in a time-out, and other REST addresses answer at once.',
  explains: ['smoke'],
  shownBy: [
    trouble(shows('posts', (exchange) => `no list came within ${inSeconds(exchange)}`, isTooLate)),
    indexAnswers,
    [
      onceThere(
        shows('posts-lean', 'the ids alone are listed in time', (exchange) =>
          Array.isArray(jsonOf(exchange)),
        ),
      ),
      ...trouble(onceThere(shows('posts-lean', 'the ids alone take as long', isTooLate))),
    ],
  ],
  fixes: ['find-the-slow-plugin', 'find-the-breaking-post', 'wait-longer'],
});
