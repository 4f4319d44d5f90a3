import type { Exchange } from '../../evidence/exchange.ts';

/**
 * Returns how fast a site answers: the median of the milliseconds to the first byte, over all of its answers, so that
 * neither a slow login nor a cached page decides. Connecting is not in it. Null when nothing answered.
 */
export function responseTime(exchanges: Exchange[]): number | null {
  const times = exchanges.flatMap(({ timing }) => timing.first_byte ?? []);
  return times.length === 0 ? null : Math.round(median(times));
}

/** Returns the median of at least one value. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
