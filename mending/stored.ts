import { headerOf, isCacheHit } from '../evidence/read.ts';
import type { FinishedVisit } from '../visit/fleet/visit-site.ts';

/** The answer of a cache, which may be of before a change. */
export interface Stored {
  url: string;
  /** Of the answer, in seconds; 0 where the cache does not tell. */
  age: number;
}

/** The one that a finding which is not allowed rests on; null where the site itself answered. */
export function storedBehind({ report, evidence }: FinishedVisit): Stored | null {
  const probes = report.findings
    .filter(({ allowed }) => allowed === null)
    .flatMap(({ proof }) => proof.map(({ probe }) => probe));
  const exchange = probes.map((probe) => evidence.exchanges[probe]).find(isCacheHit);
  return exchange ? { url: exchange.request.url, age: Number(headerOf(exchange, 'age')) || 0 } : null;
}

/** A cache that was told nothing keeps an answer that long, and gives it once more while it fetches another (Varnish). */
const KEPT_S = 130;
const LEAST_S = 5;

/** Milliseconds until the cache has forgotten it, where it is one that keeps answers as long as usual. */
export function untilForgotten({ age }: Stored): number {
  return Math.max(LEAST_S, KEPT_S - age + LEAST_S) * 1000;
}

/** Why nothing else is tried. */
export function emptyCache({ url }: Stored): string {
  return `a cache answers ${url}, maybe as before the change, so what else would help cannot be seen: empty the cache, then run fix again`;
}
