import { clipped } from '../../../../base/text.ts';
import { Recurrence } from './recurrence.ts';
import { MARK } from './unfold.ts';

/** Shorter ones cost less than a reference to them. Characters of JSON. */
const SHORTEST = 20;

/** Of the shorter ones that come all the time. */
const SHORTS = 5000;

/** Longer texts are bodies, which hardly recur. Characters. */
const LONGEST_TEXT = 3000;

/** What recurs as a whole is short, for its parts are references by then. Characters of JSON. */
const LONGEST_WHOLE = 400;

/** Of all that is shared. Characters of JSON. */
const MOST = 1_500_000;

/** Of what a host may send any amount. */
export interface Bounds {
  /** Characters. */
  text: number;
  /** Entries. */
  list: number;
}

/**
 * JSON in which what several sites have in common is a reference, so that it costs the page once: the ladder of fixes of
 * a cause, a sentence, headers that every request has. The first few times it stays where it is.
 */
export class SharedTexts {
  /** The references in JSON. */
  readonly #texts = new Map<string, string>();
  readonly #wholes = new Map<string, string>();
  readonly #shorts = new Map<string, string>();
  readonly #folded: string[] = [];
  readonly #recurrence = new Recurrence();
  /** How many texts were met so far that are not shared. */
  #unshared = 0;
  #size = 0;
  #told = 0;
  #bounds: Bounds = { text: Number.POSITIVE_INFINITY, list: Number.POSITIVE_INFINITY };

  fold(value: unknown, bounds: Bounds): string {
    this.#bounds = bounds;
    return this.#fold(value);
  }

  /** What the references stand for, by their numbers: a JSON array, itself folded. */
  get table(): string {
    return `[${this.#folded.join()}]`;
  }

  /** By how many characters the table has grown since it was last asked. */
  takeGrowth(): number {
    const growth = this.#size - this.#told;
    this.#told = this.#size;
    return growth;
  }

  #fold(value: unknown): string {
    if (typeof value === 'string') return this.#text(value);
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
    return Array.isArray(value) ? this.#list(value) : this.#object(value);
  }

  #text(sent: string): string {
    const value = clipped(sent, this.#bounds.text);
    if (value.length < SHORTEST) return this.#short(value);
    const known = value.length > LONGEST_TEXT ? null : this.#texts.get(value);
    if (known) return known;
    this.#unshared += 1;
    return known === null ? jsonOf(value) : this.#share(this.#texts, value, jsonOf(value));
  }

  #list(values: unknown[]): string {
    let json = '';
    const before = this.#unshared;
    const { list } = this.#bounds;
    for (const one of values.length > list ? values.slice(0, list) : values)
      json += `${json === '' ? '[' : ','}${this.#fold(one)}`;
    return json === '' ? '[]' : this.#whole(`${json}]`, before);
  }

  #object(value: object): string {
    let json = '';
    const before = this.#unshared;
    for (const [key, one] of Object.entries(value))
      if (one !== undefined) json += `${json === '' ? '{' : ','}${this.#key(key)}:${this.#fold(one)}`;
    return json === '' ? '{}' : this.#whole(`${json}}`, before);
  }

  /** No key is a reference, so none has the mark twice. */
  #key(key: string): string {
    return key.length < SHORTEST && !key.startsWith(MARK) ? this.#short(key) : JSON.stringify(key);
  }

  /** Keys and short values are the same few all the time, and looking one up takes less than writing it. */
  #short(value: string): string {
    let json = this.#shorts.get(value);
    if (json === undefined) {
      json = jsonOf(value);
      if (this.#shorts.size < SHORTS) this.#shorts.set(value, json);
    }
    return json;
  }

  /** Where a part of it is new, so is the whole. */
  #whole(json: string, before: number): string {
    if (this.#unshared > before || json.length < SHORTEST || json.length > LONGEST_WHOLE) return json;
    return this.#wholes.get(json) ?? this.#share(this.#wholes, json, json);
  }

  #share(references: Map<string, string>, key: string, json: string): string {
    if (!this.#recurrence.recurs(key) || this.#size + json.length > MOST) return json;
    const reference = `"${MARK}${this.#folded.length.toString(36)}"`;
    references.set(key, reference);
    this.#folded.push(json);
    this.#size += json.length;
    return reference;
  }
}

function jsonOf(value: string): string {
  return JSON.stringify(value.startsWith(MARK) ? MARK + value : value);
}
