import type { Facts } from '../../evidence/facts.ts';
import { meaningIn } from '../../evidence/methods/dialects/refusal.ts';
import { dialectOf } from '../../evidence/methods/dialects/spoken.ts';
import { type Judgement, warn } from '../check.ts';

/** A JWT plugin keeps the index to itself, and what this visit logs in with works elsewhere; null where the index is open. */
export function closedIndex(facts: Facts): Judgement<never> | null {
  const dialect = dialectOf(facts);
  const isDemanded = dialect !== null && meaningIn(dialect, facts.exchanges.index) === 'no-header';
  return isDemanded ? warn(`${dialect.name} asks for a token to read the index of the API as well`) : null;
}
