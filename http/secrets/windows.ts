import type { View } from './room.ts';

interface Pattern {
  codes: Uint16Array;
  at: number;
  length: number;
}

/** The small letter of each code unit, filled as they are met. */
const small = new Uint16Array(0x10000);

export function fold(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  const known = small[code] ?? 0;
  if (known !== 0) return known;
  const letter = String.fromCharCode(code).toLowerCase();
  const folded = letter.length === 1 ? letter.charCodeAt(0) : code;
  small[code] = folded;
  return folded;
}

const GRAM = 4;
const SIFTED = 1 << 15;

/**
 * The windows of all secrets, each some characters long: looking through a text costs the same whatever they are and
 * however many. A sieve of the groups of four characters that are in any window lets nearly all of a text pass; only
 * where it holds, the windows around are looked up. No window is compared twice, so time grows with the text alone.
 */
export class Windows {
  readonly #sieve = new Uint8Array(SIFTED);
  readonly #lengths = new Set<number>();
  #sizes: number[] = [];
  #gram = GRAM;
  #first = new Int32Array(1024);
  #second = new Int32Array(1024);
  #known = new Uint8Array(1024);
  #count = 0;
  readonly #patterns: Pattern[] = [];

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /** The length of the shortest window. */
  get shortest(): number {
    return this.#sizes[0] ?? 0;
  }

  /** Adds a window of folded codes. `mark` is what `search` says of it, 1 to 255. The first of two that are the same stays. */
  add(codes: Uint16Array, at: number, length: number, mark: number): void {
    hashes(codes, at, length);
    const [first = 0, second = 0] = hashed;
    if (this.#known[this.#slotOf(first, second)] !== 0) return;
    if (this.#count * 2 >= this.#known.length) this.#grow();
    const slot = this.#slotOf(first, second);
    this.#first[slot] = first;
    this.#second[slot] = second;
    this.#known[slot] = mark;
    this.#count += 1;
    this.#sift({ codes, at, length });
  }

  /**
   * For each place of the view at which a window begins, the length of the longest in `reach` and its mark in `found`,
   * else zero. False where there is none, and nothing is filled.
   */
  search(view: View, reach: Uint8Array, found: Uint8Array): boolean {
    const { length } = view;
    const codes = folded(view);
    const shortest = this.shortest;
    const gram = this.#gram;
    const stride = shortest - gram + 1;
    let next: Int32Array | null = null;
    let isFound = false;
    for (let at = 0; at + gram <= length; at += stride) {
      if (this.#sieve[sifted(codes, at, gram)] === 0) continue;
      next ??= new Int32Array(this.#sizes.length);
      for (let place = 0; place < this.#sizes.length; place++) {
        const size = this.#sizes[place] ?? 0;
        const last = Math.min(at, length - size);
        for (let start = Math.max(next[place] ?? 0, at - size + gram); start <= last; start++) {
          const known = this.#lookUp(codes, start, size);
          if (known === 0) continue;
          if (!isFound) {
            reach.fill(0, 0, length);
            found.fill(0, 0, length);
            isFound = true;
          }
          // From the shortest to the longest.
          found[start] = known;
          reach[start] = size;
        }
        next[place] = Math.max(next[place] ?? 0, last + 1);
      }
    }
    return isFound;
  }

  #lookUp(codes: Uint16Array, at: number, length: number): number {
    hashes(codes, at, length);
    return this.#known[this.#slotOf(hashed[0] ?? 0, hashed[1] ?? 0)] ?? 0;
  }

  /** The place where it is, or would be. */
  #slotOf(first: number, second: number): number {
    const mask = this.#known.length - 1;
    let slot = first & mask;
    while (this.#known[slot] !== 0 && (this.#first[slot] !== first || this.#second[slot] !== second))
      slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [first, second, known] = [this.#first, this.#second, this.#known];
    const size = known.length * 4;
    this.#first = new Int32Array(size);
    this.#second = new Int32Array(size);
    this.#known = new Uint8Array(size);
    for (let at = 0; at < known.length; at++) {
      if (known[at] === 0) continue;
      const slot = this.#slotOf(first[at] ?? 0, second[at] ?? 0);
      this.#first[slot] = first[at] ?? 0;
      this.#second[slot] = second[at] ?? 0;
      this.#known[slot] = known[at] ?? 0;
    }
  }

  #sift(pattern: Pattern): void {
    this.#patterns.push(pattern);
    if (!this.#lengths.has(pattern.length)) {
      this.#lengths.add(pattern.length);
      this.#sizes = [...this.#lengths].sort((a, b) => a - b);
    }
    const gram = Math.min(GRAM, this.shortest);
    // A window that is shorter than a group makes all groups shorter.
    const unmarked = gram === this.#gram ? [pattern] : this.#patterns;
    this.#gram = gram;
    for (const one of unmarked) this.#mark(one);
  }

  #mark({ codes, at, length }: Pattern): void {
    for (let start = at; start + this.#gram <= at + length; start++)
      this.#sieve[sifted(codes, start, this.#gram)] = 1;
  }
}

let scratch = new Uint16Array(1024);

function folded({ codes, length }: View): Uint16Array {
  if (scratch.length < length) scratch = new Uint16Array(length * 2);
  for (let at = 0; at < length; at++) scratch[at] = fold(codes[at] ?? 0);
  return scratch;
}

function sifted(codes: Uint16Array, at: number, gram: number): number {
  let hash = 0;
  for (let step = 0; step < gram; step++) hash = Math.imul(hash ^ (codes[at + step] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SIFTED - 1);
}

const hashed = new Int32Array(2);

/** Of so many folded characters: two of 32 bits each, in `hashed`. */
function hashes(codes: Uint16Array, at: number, length: number): void {
  let first = Math.imul(length, 0x9e3779b1);
  let second = length;
  for (let step = 0; step < length; step++) {
    const code = codes[at + step] ?? 0;
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second + code, 0x85ebca6b);
    second ^= second >>> 13;
  }
  hashed[0] = first ^ (first >>> 16);
  hashed[1] = second;
}
