import type { SiteDetail } from '../model.ts';

/** Begins a string that stands for something else; one of a host that begins so has it twice. */
export const MARK = '~';

/** What many sites have in common, as `SharedTexts` numbered it; each is unfolded when it is first met. */
export class Shared {
  readonly #folded: unknown[];
  readonly #whole = new Map<string, unknown>();

  constructor(folded: unknown[]) {
    this.#folded = folded;
  }

  at(number: string): unknown {
    if (!this.#whole.has(number))
      this.#whole.set(number, unfolded(this.#folded[Number.parseInt(number, 36)], this));
    return this.#whole.get(number);
  }
}

/** One of the sites that were packed together; `chunk` is JSON. */
export function siteIn(chunk: string, at: number, shared: Shared): SiteDetail {
  return unfolded(JSON.parse(chunk)[at], shared) as SiteDetail;
}

function unfolded(value: unknown, shared: Shared): unknown {
  if (typeof value === 'string') {
    if (!value.startsWith(MARK)) return value;
    const rest = value.slice(1);
    return rest.startsWith(MARK) ? rest : shared.at(rest);
  }
  if (Array.isArray(value)) return value.map((one) => unfolded(one, shared));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unfolded(one, shared)]));
}
