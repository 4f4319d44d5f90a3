import { clipped } from '../../../../base/text.ts';
import type { SiteDetail } from '../model.ts';
import type { Bounds } from './cuts.ts';
import type { FoldedSite, Shareable } from './folded-site.ts';

/** At most so many characters of JSON: checks and fixes may hold words of a host, which no other site has. */
const MOST = 1_500_000;

/**
 * What sites have in common costs the page once: what a check says, and the fixes of a cause, which deflate no longer
 * remembers when the next site comes. All the rest it finds itself.
 */
export class SharedParts {
  readonly #places = new Map<string, number>();
  readonly #parts: string[] = [];
  #size = 0;
  #reported = 0;

  /** Returns the JSON of a `FoldedSite`. */
  fold(detail: SiteDetail, bounds: Bounds): string {
    const folded: FoldedSite = {
      ...detail,
      checks: detail.checks.map(({ duration_ms, ...check }) => [this.#part(check, bounds), duration_ms]),
      findings: detail.findings.map((finding) => ({
        ...finding,
        fixes: finding.fixes.map((fix) => this.#part(fix, bounds)),
      })),
    };
    return jsonWithin(bounds, folded);
  }

  /** The shared parts as a JSON array. */
  get table(): string {
    return `[${this.#parts.join()}]`;
  }

  /** Returns by how many characters the table has grown since this was last asked. */
  takeGrowth(): number {
    const growth = this.#size - this.#reported;
    this.#reported = this.#size;
    return growth;
  }

  #part<T>(value: T, bounds: Bounds): Shareable<T> {
    const json = jsonWithin(bounds, value);
    const known = this.#places.get(json);
    if (known !== undefined) return known;
    if (this.#size + json.length > MOST) return value;
    this.#size += json.length;
    this.#places.set(json, this.#parts.length);
    return this.#parts.push(json) - 1;
  }
}

function jsonWithin({ text, list }: Bounds, value: unknown): string {
  if (text === Number.POSITIVE_INFINITY) return JSON.stringify(value);
  return JSON.stringify(value, (_key, one) => {
    if (typeof one === 'string') return clipped(one, text);
    return Array.isArray(one) && one.length > list ? one.slice(0, list) : one;
  });
}
