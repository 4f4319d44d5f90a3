import { answererOf } from '../../evidence/answerer/answerer.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import type { Facts } from '../../evidence/facts.ts';
import { isOverLimit } from '../../evidence/gatekeepers.ts';
import { headerOf, isRestAnswer, statusOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { inPassing } from '../signs/common.ts';
import { everyCheckOfAnswers } from '../signs/every-check.ts';
import { anything } from '../signs/gatekeeper.ts';

const isAtLimit = (exchange: Exchange) =>
  !isRestAnswer(exchange) && (answererOf(exchange).kind === 'resource-limit' || statusOf(exchange) === 508);

/** The server has no process left for this one, and had one for others. */
const isOneTooMany = (exchange: Exchange, facts: Facts) => {
  const { kind } = answererOf(exchange);
  const isBusy = statusOf(exchange) === 503 && (kind === null || kind === 'server-page');
  const isOther =
    isRestAnswer(exchange) || isOverLimit(exchange, facts) || headerOf(exchange, 'retry-after') === '600';
  const isUpElsewhere = Object.values(facts.exchanges).some(
    (one) => isRestAnswer(one) && (statusOf(one) ?? 500) < 500,
  );
  return isBusy && !isOther && isUpElsewhere;
};

export const resourceLimit = defineCause({
  id: 'resource-limit',
  layer: 'web-server',
  order: 175,
  says: 'The account has used up what the host gives it (processes, memory, CPU), so that requests are turned away',
  short: 'resource limit',
  symptom: 'Some or all requests answer 508 "Resource Limit Is Reached" or 503, and pass at another time.',
  explains: everyCheckOfAnswers,
  shownBy: [
    [
      ...inPassing(anything, 'the host says that the limit of the account is reached', isAtLimit),
      ...inPassing(
        anything,
        'the server turns this request away, and answered others of this visit',
        isOneTooMany,
      ).map((sign) => ({ ...sign, isWeak: true as const })),
    ],
  ],
  fixes: ['raise-resource-limit', 'ask-the-host'],
});
