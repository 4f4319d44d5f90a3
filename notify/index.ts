import type { Receiver } from '../sites/monitoring.ts';
import type { News } from './news.ts';

/** How telling one receiver came out. */
export interface Delivery {
  /** `slack 1`: its kind and its place in sites.yaml, never its address. */
  receiver: string;
  /** Null when it was told; else why not, in a sentence without secrets. */
  failure: string | null;
}

/**
 * Tells every receiver, each on its own: one that is dead or slow keeps no other from it. `newsFor` is asked with the
 * name of each, as in `Delivery`. Never throws.
 */
export async function notify(
  _receivers: readonly Receiver[],
  _newsFor: (receiver: string) => News,
): Promise<Delivery[]> {
  throw new Error('written in the next commit');
}
