import { deflateRawSync } from 'node:zlib';
import type { SiteDetail } from '../model.ts';
import type { Allowance } from './allowance.ts';
import { cuts, cutTo, least } from './cuts.ts';
import { siteIn } from './folded-site.ts';
import { SharedParts } from './shared-parts.ts';

/** The characters of a chunk: enough for deflate to find repetitions, few enough to inflate while somebody waits. */
const CHUNK = 100_000;

/** Base64 has four characters for three bytes. */
const BASE64 = 4 / 3;

/** How far JSON is likely to shrink, before the first chunk has shown it. */
const USUAL_RATIO = 0.3;

/** What sites share is words, each of them once. */
const SHARED_RATIO = 0.18;

export interface Chunk {
  /** The place of its first site in the run. */
  first: number;
  /** Deflated JSON: an array of folded sites. */
  bytes: Buffer;
}

/** Puts sites into chunks that a page can hold, and leaves out what it has no room for. */
export class Packer {
  readonly #shared = new SharedParts();
  readonly #allowance: Allowance;
  #pending: string[] = [];
  #size = 0;
  #first = 0;
  #ratio = USUAL_RATIO;
  #only: string | null = null;
  /** How far the last site was cut, by whether it is well: the next one is likely to be like it. */
  readonly #cut = new Map<boolean, number>();

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  /**
   * Adds a site and returns the chunks that are full with it. `row` is the bytes that its row in the matrix takes.
   */
  add(detail: SiteDetail, row: number): Chunk[] {
    const text = this.#fitted(detail, row);
    this.#only = this.#first + this.#pending.length === 0 ? text : null;
    this.#pending.push(text);
    this.#size += text.length;
    return this.#size < CHUNK ? [] : this.end();
  }

  /** Returns what is left. */
  end(): Chunk[] {
    if (this.#pending.length === 0) return [];
    const json = Buffer.from(`[${this.#pending.join()}]`);
    const bytes = deflateRawSync(json, { level: 6 });
    const chunk = { first: this.#first, bytes };
    this.#allowance.spend((bytes.length + this.#shared.takeGrowth() * SHARED_RATIO) * BASE64);
    this.#ratio = bytes.length / this.#size;
    this.#first += this.#pending.length;
    this.#pending = [];
    this.#size = 0;
    return [chunk];
  }

  /** The site as it is read from the page, when it was the only one. */
  get only(): SiteDetail | null {
    if (this.#only === null) return null;
    return siteIn(`[${this.#only}]`, 0, JSON.parse(this.#shared.table));
  }

  /** What the numbers in the sites stand for, deflated; to be asked after the last site. */
  get shared(): Buffer {
    return deflateRawSync(this.#shared.table, { level: 9 });
  }

  #fitted(detail: SiteDetail, row: number): string {
    const isWell = detail.status === 'pass';
    const allowed = this.#allowance.next(isWell, row);
    const costs = (text: string) => text.length * this.#ratio * BASE64;
    let at = this.#cut.get(isWell) ?? 0;
    let text = this.#folded(detail, at);
    while (costs(text) > allowed && at < cuts.length - 1) {
      at += 1;
      text = this.#folded(detail, at);
    }
    // There may be room for more of the next one.
    this.#cut.set(isWell, costs(text) < allowed / 2 ? Math.max(0, at - 1) : at);
    return text;
  }

  #folded(detail: SiteDetail, at: number): string {
    const cut = cuts[at] ?? least;
    return this.#shared.fold(cutTo(cut, detail), cut.bounds);
  }
}
