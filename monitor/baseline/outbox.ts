import { counted } from '../../base/text.ts';
import type { Transition } from '../notify/news.ts';
import { type Baseline, CLOCKS_DIFFER_MS, FORGOTTEN_AFTER_MS } from './baseline.ts';

/** What a receiver that is dead for long is notified of when it is back, at most. */
const MOST_KEPT = 100;

/** So many receivers that a run does not know may wait for one that does. */
const MOST_UNKNOWN = 50;

/** What each receiver has still to be notified of, by its label. */
export class Outbox {
  readonly #left = new Map<string, Transition[]>();
  /** What waited too long for receivers that no run knew, and is kept no more; sentences. */
  readonly forgotten: string[] = [];

  /**
   * `before` is what earlier runs could not report, `transitions` what this one has to report, at the time `now`,
   * and `own` what it has for single receivers instead. What
   * waits for a receiver that this run does not know is kept for the next one that does, as it is by now.
   */
  constructor(
    receivers: string[],
    before: Baseline['untold'],
    transitions: Transition[],
    now: Date,
    own: ReadonlyMap<string, Transition[]> = new Map(),
  ) {
    const waiting = new Map(Object.entries(before ?? {}));
    for (const receiver of receivers) {
      this.#left.set(receiver, joined(waiting.get(receiver) ?? [], own.get(receiver) ?? transitions));
      waiting.delete(receiver);
    }
    for (const [at, [receiver, old]] of [...waiting].entries()) {
      const kept = at < MOST_UNKNOWN ? old.filter((one) => isRecent(one, now)) : [];
      if (kept.length < old.length)
        this.forgotten.push(
          `${counted(old.length - kept.length, 'notification')} kept no longer for ${receiver}, which no run has known for long.`,
        );
      const newer = transitions.filter((one) => kept.some((past) => isSuperseded(past, one)));
      this.#left.set(receiver, joined(kept, newer));
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

function isRecent({ since }: Transition, now: Date): boolean {
  const age = now.valueOf() - Date.parse(since);
  return age <= FORGOTTEN_AFTER_MS && age >= -CLOCKS_DIFFER_MS;
}

/** The latest of each site and kind of news. */
function joined(before: Transition[], now: Transition[]): Transition[] {
  return [...before.filter((old) => !now.some((one) => isSuperseded(old, one))), ...now];
}

function isSuperseded(old: Transition, { site, kind }: Transition): boolean {
  return site === old.site && (kind === 'warning') === (old.kind === 'warning');
}
