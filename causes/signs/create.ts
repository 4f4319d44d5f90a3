import type { Exchange } from '../../evidence/exchange.ts';
import type { Facts } from '../../evidence/facts.ts';
import { statusOf } from '../../evidence/read.ts';
import { isNoneFound, provenId } from '../../probes/draft-steps.ts';
import type { Clause } from '../cause.ts';
import { inPassing } from './common.ts';

/** Whatever was answered to its create, the draft of this visit is on the site, or was. */
const isSaved = (_: Exchange, facts: Facts): boolean => provenId(facts) !== null;

export const saved: Clause = inPassing(
  ['found-draft', 'draft-read'],
  'the post was saved all the same',
  (exchange, facts) => isSaved(exchange, facts) && statusOf(exchange) === 200,
);

export const notSaved: Clause = inPassing(
  ['draft-search'],
  'the same route answers a search with the token, and shows no draft',
  (_, facts) => isNoneFound(facts),
);
