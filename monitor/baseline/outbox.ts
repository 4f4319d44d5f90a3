import type { Transition } from '../notify/news.ts';
import type { Baseline } from './baseline.ts';

/** What a receiver that is dead for long is notified of when it is back, at most. */
const MOST_KEPT = 100;

/** What each receiver has still to be notified of, by its label. */
export class Outbox {
  readonly #left = new Map<string, Transition[]>();

  /** `before` is what earlier runs could not report, `now` what this one has to report. */
  constructor(receivers: string[], before: Baseline['untold'], now: Transition[]) {
    for (const receiver of receivers) {
      const old = before && Object.hasOwn(before, receiver) ? before[receiver] : undefined;
      this.#left.set(receiver, joined(old ?? [], now));
    }
  }

  for(receiver: string): Transition[] {
    return this.#left.get(receiver) ?? [];
  }

  delivered(receiver: string): void {
    this.#left.delete(receiver);
  }

  /** What is left, as the baseline keeps it; undefined where there is nothing. */
  get untold(): Baseline['untold'] {
    const left = [...this.#left].filter(([, transitions]) => transitions.length > 0);
    if (left.length === 0) return undefined;
    return Object.fromEntries(
      left.map(([receiver, transitions]) => [receiver, transitions.slice(-MOST_KEPT)]),
    );
  }
}

/** The latest of each site and kind of news. */
function joined(before: Transition[], now: Transition[]): Transition[] {
  const isSuperseded = (old: Transition) =>
    now.some(({ site, kind }) => site === old.site && (kind === 'warning') === (old.kind === 'warning'));
  return [...before.filter((old) => !isSuperseded(old)), ...now];
}
