import type { Transition } from '../notify/news.ts';
import type { Baseline } from './baseline.ts';

/** What a receiver that is dead for long is told when it is back. */
const MOST_UNTOLD = 100;

/** What each receiver is still to be told, by its label. */
export class Outbox {
  readonly #left = new Map<string, Transition[]>();

  /** `before` is what earlier runs could not tell, `now` what this one has to tell. */
  constructor(receivers: string[], before: Baseline['untold'], now: Transition[]) {
    for (const receiver of receivers) {
      const old = before && Object.hasOwn(before, receiver) ? before[receiver] : undefined;
      this.#left.set(receiver, joined(old ?? [], now));
    }
  }

  for(receiver: string): Transition[] {
    return this.#left.get(receiver) ?? [];
  }

  told(receiver: string): void {
    this.#left.delete(receiver);
  }

  /** As the baseline keeps it; absent where there is nothing. */
  get untold(): Baseline['untold'] {
    const left = [...this.#left].filter(([, transitions]) => transitions.length > 0);
    if (left.length === 0) return undefined;
    return Object.fromEntries(
      left.map(([receiver, transitions]) => [receiver, transitions.slice(-MOST_UNTOLD)]),
    );
  }
}

/** The latest of each site and kind of news. */
function joined(before: Transition[], now: Transition[]): Transition[] {
  const isSuperseded = (old: Transition) =>
    now.some(({ site, kind }) => site === old.site && (kind === 'warning') === (old.kind === 'warning'));
  return [...before.filter((old) => !isSuperseded(old)), ...now];
}
