import type { Span } from './source.ts';

type Known = 'yes' | 'no' | 'unknown';

/** What the files make of the request, for one way of running PHP. */
export interface Arrival {
  /** `PHP-FPM by SetHandler`. */
  way: string;
  /** Whether WordPress handles it. */
  reached: Known;
  /** Whether `Authorization` is there for PHP to read. */
  header: Known;
  /** The lines that decide it, and those that leave it unknown. */
  because: readonly { file: string; at: Span; says: string }[];
}

/** Nothing that is known stops the request or takes its header. */
export function isWhole(arrivals: readonly Arrival[]): boolean {
  return arrivals.every(({ reached, header }) => reached !== 'no' && header !== 'no');
}

/** It is known to arrive in some way at least; a file that decides nothing of it need not say so. */
export function isAnswered(arrivals: readonly Arrival[]): boolean {
  return (
    arrivals.length === 0 || arrivals.some(({ reached, header }) => reached === 'yes' && header === 'yes')
  );
}
