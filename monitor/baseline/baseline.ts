import type { Transition } from '../notify/news.ts';

/** What the runs so far found, as the next one needs to know it: small enough for the cache of a CI. */
export interface Baseline {
  version: 2;
  /** The sites by their names. */
  sites: Record<string, Remembered>;
  /**
   * What a receiver has still to be notified of, by its label: written before anybody is notified and taken out as each
   * was, so that the next run reports what is left and nothing twice.
   */
  untold?: Record<string, Transition[]> | undefined;
}

/** What two looks agreed on, and what came after. */
export interface Remembered extends State {
  /** What the last run saw and no second look has confirmed yet. */
  pending?: State;
  /** Ids of what it was warned of. */
  warned: string[];
  /** The last runs, in the letters of `past-runs.ts`. */
  runs: string;
}

export interface State {
  /** A warning is reported by itself: here it is as good as a pass. */
  status: 'pass' | 'fail' | 'flaky';
  /** The ids of the causes of what fails. */
  causes: string[];
  /** ISO time of the first run that found it so. */
  since: string;
}

/** Longer than any schedule, and than most freezes: what nobody looked at since is remembered no more. */
export const FORGOTTEN_AFTER_MS = 30 * 86_400_000;

/** So far may the clocks of two machines differ; what is of later than that was never. */
export const CLOCKS_DIFFER_MS = 86_400_000;

export const emptyBaseline: Baseline = { version: 2, sites: {} };
