import type { Exchange } from '../../evidence/exchange.ts';
import type { Facts } from '../../evidence/facts.ts';
import type { Meaning } from '../../evidence/methods/dialects/dialect.ts';
import { meaningIn } from '../../evidence/methods/dialects/refusal.ts';
import { saysOfTokens } from '../../evidence/methods/dialects/says-of-tokens.ts';
import { dialectOf } from '../../evidence/methods/dialects/spoken.ts';
import type { ProbeId } from '../../probes/ids.ts';
import type { Sign } from '../cause.ts';
import { shows } from './common.ts';

/** The JWT plugin of another author, where this visit speaks to one, says so with this answer. */
export function inDialect<P extends ProbeId>(probe: P, meaning: Meaning, means: string): Sign<P> {
  return {
    ...shows(probe, means, (exchange, facts) => meansIn(exchange, facts as Facts) === meaning),
    ...(probe === 'false-token' ? { isWorthAsking: (facts) => saysOfTokens(facts.dialect()) } : {}),
  };
}

/** Its secret is not the constant that the others have. */
export function hasOwnSecret(facts: Facts): boolean {
  return facts.dialect()?.switches.secret !== undefined;
}

/** The same whatever this visit logs in with: a plugin that is there asks everybody. */
export function ofAnyVisit<P extends ProbeId>(probe: P, meaning: Meaning, means: string): Sign<P> {
  return shows(probe, means, (exchange, facts) => {
    const dialect = dialectOf(facts);
    return dialect !== null && meaningIn(dialect, exchange) === meaning;
  });
}

export function meansIn(exchange: Exchange | undefined, facts: Facts): Meaning | null {
  const dialect = facts.dialect();
  return dialect === null ? null : meaningIn(dialect, exchange);
}
