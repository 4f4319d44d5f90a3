import { isOverLimit } from '../../evidence/gatekeepers.ts';
import { statusOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { inPassing, restAnswered } from '../signs/common.ts';
import { anything, explains } from '../signs/gatekeeper.ts';

export const rateLimit = defineCause({
  id: 'rate-limit',
  layer: 'edge',
  order: 170,
  says: 'The site limits how many requests it answers, and this visit met the limit',
  short: 'too many requests',
  symptom: 'Some requests answer 429, or 503 with a page of nginx, and pass when they are sent later.',
  explains,
  shownBy: [
    inPassing(
      anything,
      (exchange) =>
        statusOf(exchange) === 429
          ? 'the status says that there were too many requests'
          : 'nginx itself refuses, which answered before',
      isOverLimit,
    ),
  ],
  supportedBy: [restAnswered('posts', 'a request before it was answered')],
  fixes: ['nginx-limit-dry-run', 'ask-the-host'],
});
