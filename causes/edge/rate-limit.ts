import { answererOf, isOfPhp } from '../../evidence/answerer/answerer.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { isOverLimit } from '../../evidence/gatekeepers.ts';
import { statusOf } from '../../evidence/read.ts';
import type { FixId } from '../../fixes/ids.ts';
import { defineCause } from '../cause.ts';
import { inPassing, isRestAnswered, itsWord, shows, trouble } from '../signs/common.ts';
import { everyCheckOfAnswers } from '../signs/every-check.ts';
import { anything } from '../signs/gatekeeper.ts';

const ofPlugins: FixId[] = ['allow-in-the-plugin', 'find-the-answering-plugin'];

const isOverLimitOfPhp = (exchange: Exchange) =>
  statusOf(exchange) === 429 && isOfPhp(answererOf(exchange).by);

export const rateLimit = defineCause({
  id: 'rate-limit',
  layer: 'edge',
  order: 170,
  says: 'The site limits how many requests it answers, and this visit met the limit',
  short: 'too many requests',
  symptom: 'Some requests answer 429, or 503 with a page of nginx, and pass when they are sent later.',
  explains: everyCheckOfAnswers,
  shownBy: [
    [
      ...itsWord(
        ...inPassing(
          anything,
          'the status says that there were too many requests',
          (exchange, facts) => statusOf(exchange) === 429 && isOverLimit(exchange, facts),
        ),
      ),
      ...trouble(
        ...inPassing(
          anything,
          'nginx itself refuses, which answered before',
          (exchange, facts) => statusOf(exchange) !== 429 && isOverLimit(exchange, facts),
        ),
      ),
    ],
  ],
  supportedBy: [
    shows(
      'posts',
      'a request before it was answered',
      (exchange, facts) => isRestAnswered(exchange, facts) && statusOf(exchange) !== 429,
    ),
  ],
  fixes: [
    'wait-and-log-in-once',
    'nginx-limit-dry-run',
    'cloudflare-rate-limit',
    'wordfence-rate-limit',
    'allow-at-the-edge',
    'allow-in-the-plugin',
    'find-the-answering-plugin',
    'ask-the-host',
  ],
  isFitting: (fix, { exchanges }) => {
    const { token } = exchanges;
    if (fix === 'wait-and-log-in-once') return token !== undefined && isOverLimitOfPhp(token);
    return !ofPlugins.includes(fix) || Object.values(exchanges).some(isOverLimitOfPhp);
  },
});
