import type { Pattern } from '../../pattern/pattern.ts';
import { atWork } from '../at-work.ts';
import type { Place } from '../not-known.ts';

/**
 * Those of a list whose pattern fits a text. Few of a long list fit any, and the same few texts are asked about for each
 * way of running PHP and on each pass: which ones fit is found once for each text, and no further than is asked.
 */
export class Fitting<T extends { pattern: Pattern; place: Place }> {
  readonly #list: readonly T[];
  readonly #known = new Map<string, { fitting: number[]; upTo: number }>();

  constructor(list: readonly T[]) {
    this.#list = list;
  }

  /**
   * The index of the first from there on that may fit; the length of the list where none does. The key is all that
   * decides it. Where most are known to do nothing, `candidate` tells the next one that may.
   */
  next(
    key: string,
    from: number,
    isFitting: (one: T) => boolean,
    candidate = (at: number): number => at,
  ): number {
    let known = this.#known.get(key);
    if (!known) {
      known = { fitting: [], upTo: 0 };
      this.#known.set(key, known);
    }
    const { fitting } = known;
    if (from < known.upTo) {
      const found = fitting[firstFrom(fitting, from)];
      if (found !== undefined) return found;
    }
    while (known.upTo < this.#list.length) {
      const at = candidate(known.upTo);
      const one = this.#list[at];
      const isOne = one !== undefined && isFitting(one);
      // Only now: what takes too long ends in the middle of it.
      if (isOne) fitting.push(at);
      known.upTo = at + 1;
      if (isOne && at >= from) return at;
    }
    return this.#list.length;
  }

  get all(): readonly T[] {
    return this.#list;
  }

  *fitting(subject: string): Generator<T> {
    const isFitting = ({ pattern, place }: T): boolean => {
      atWork.place = place;
      return mayFit(pattern, subject);
    };
    for (let at = this.next(subject, 0, isFitting); ; at = this.next(subject, at + 1, isFitting)) {
      const one = this.#list[at];
      if (!one) return;
      yield one;
    }
  }
}

/** What nobody here can match is left to whoever asks. */
export function mayFit(pattern: Pattern, subject: string): boolean {
  return pattern.kind !== 'ready' || pattern.match(subject) !== null;
}

function firstFrom(sorted: readonly number[], from: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
