import { JSON_DEPTH } from '../../base/json.ts';
import { limits } from '../limits.ts';
import { JsonPiece } from './json-piece.ts';

/** Tells whether the member that these names lead to is worth keeping; an element of a list has the name `[]`. */
export type Wanted = (path: readonly string[]) => boolean;

/** What was kept of a JSON text. */
export interface Sieved {
  /** JSON; null where what came is none. */
  text: string | null;
  /** Something that was wanted is left out, for it came after a bound. */
  isPartial: boolean;
}

/** An object or a list that is open. */
interface Level {
  isObject: boolean;
  /** How many members were kept. */
  kept: number;
  /** What is inside is left out. */
  isSkipped: boolean;
}

type State = 'value' | 'first' | 'key' | 'colon' | 'after' | 'done';

/**
 * Keeps what is wanted of a JSON text as it arrives, in bounded memory: long texts are cut, the rest is passed over, and
 * what is kept is JSON again. The text is held to the grammar all the same, so that none that is broken reads as whole.
 */
export class JsonSieve {
  isBroken = false;
  readonly #wanted: Wanted;
  readonly #levels: Level[] = [];
  readonly #path: string[] = [];
  #out = Buffer.alloc(4096);
  #bytes = 0;
  /** From here on nothing new is begun; what is open is closed. */
  #isOver = false;
  /** The value under way is not kept. */
  #isLeftOut = false;
  /** Where the last member ended that is whole, so that a text that is not read to its end can be closed there. */
  #whole = { bytes: 0, closers: '' };
  #state: State = 'value';
  /** Inside a text, a key or a word such as a number: its bytes so far. */
  #piece: JsonPiece | null = null;

  constructor(wanted: Wanted = () => true) {
    this.#wanted = wanted;
  }

  write(chunk: Buffer): void {
    for (let at = 0; at < chunk.length && !this.isBroken; at++) {
      const piece = this.#piece;
      if (piece === null) this.#take(chunk[at] ?? 0);
      else {
        at = piece.read(chunk, at);
        if (!piece.isDone) return;
        this.#piece = null;
        this.#end(piece);
        // What ends a word is no part of it.
        if (piece.isWord) at--;
      }
    }
  }

  /** `isWhole` says that the text ended; otherwise what came of it is closed. */
  end(isWhole: boolean): Sieved {
    if (this.#piece?.isWord && isWhole) {
      const word = this.#piece;
      this.#piece = null;
      this.#end(word);
    }
    const isPartial = !isWhole || this.#isOver;
    if (this.isBroken || (isWhole && this.#state !== 'done')) return { text: null, isPartial: false };
    if (this.#state === 'done') return { text: this.#out.toString('utf8', 0, this.#bytes), isPartial };
    const { bytes, closers } = this.#whole;
    return { text: bytes === 0 ? null : this.#out.toString('utf8', 0, bytes) + closers, isPartial };
  }

  /** It ended, as far as can be seen. */
  get isWhole(): boolean {
    return this.#state === 'done' && !this.isBroken;
  }

  #take(byte: number): void {
    if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) return;
    const level = this.#levels.at(-1);
    switch (this.#state) {
      case 'first':
      case 'value':
      case 'key':
        this.#begin(byte, level);
        return;
      case 'colon':
        if (byte === 0x3a) this.#state = 'value';
        else this.isBroken = true;
        return;
      case 'after':
        if (level && byte === 0x2c) this.#state = level.isObject ? 'key' : 'value';
        else this.#close(byte, level);
        return;
      default:
        // Something stands behind the value.
        this.isBroken = true;
    }
  }

  #begin(byte: number, level: Level | undefined): void {
    if (this.#state === 'first' && (byte === 0x5d || byte === 0x7d)) {
      this.#close(byte, level);
      return;
    }
    if (this.#state === 'key' || (this.#state === 'first' && level?.isObject)) {
      if (byte !== 0x22) this.isBroken = true;
      else this.#piece = new JsonPiece(byte, 'key', level?.isSkipped ? 0 : limits.jsonText);
      return;
    }
    if (level && !level.isObject) this.#name('[]', null);
    if (byte === 0x7b || byte === 0x5b) {
      this.#open(byte);
      return;
    }
    const room = this.#isLeftOut && byte === 0x22 ? 0 : limits.jsonText;
    this.#piece = new JsonPiece(byte, byte === 0x22 ? 'text' : 'word', room);
  }

  /** Of a member that begins: what leads to it, and the bytes of its key. */
  #name(name: string, key: Buffer | null): void {
    const level = this.#levels.at(-1);
    if (!level) return;
    this.#path[this.#levels.length - 1] = name;
    this.#isLeftOut = level.isSkipped || this.#isOver || !this.#wanted(this.#path);
    if (this.#isLeftOut) return;
    if (level.kept++ > 0) this.#push(comma);
    if (key) this.#push(key, colon);
  }

  #open(byte: number): void {
    if (this.#levels.length >= JSON_DEPTH) {
      this.isBroken = true;
      return;
    }
    if (!this.#isLeftOut) this.#push(Buffer.of(byte));
    this.#levels.push({ isObject: byte === 0x7b, kept: 0, isSkipped: this.#isLeftOut });
    this.#state = 'first';
  }

  #close(byte: number, level: Level | undefined): void {
    if (!level || byte !== (level.isObject ? 0x7d : 0x5d)) {
      this.isBroken = true;
      return;
    }
    this.#levels.pop();
    this.#path.length = this.#levels.length;
    if (!level.isSkipped) this.#push(Buffer.of(byte));
    this.#isLeftOut = level.isSkipped;
    this.#valueEnded();
  }

  #end(piece: JsonPiece): void {
    if (piece.kind === 'key') {
      this.#name(piece.name, piece.bytes);
      this.#state = 'colon';
      return;
    }
    if (piece.isWord && !/^[-+.\w]+$/.test(piece.bytes.toString('latin1'))) this.isBroken = true;
    if (!this.#isLeftOut) this.#push(piece.bytes);
    this.#valueEnded();
  }

  #valueEnded(): void {
    const depth = this.#levels.length;
    this.#state = depth === 0 ? 'done' : 'after';
    // Of a list only whole elements are of use, of an object what is whole two levels down as well.
    const isWhole = depth === 1 || (depth === 2 && this.#levels[0]?.isObject === true);
    const isSkipped = this.#levels.at(-1)?.isSkipped ?? false;
    if (isWhole && !isSkipped && !this.#isOver) {
      const closers = this.#levels.map(({ isObject }) => (isObject ? '}' : ']'));
      this.#whole = { bytes: this.#bytes, closers: closers.reverse().join('') };
    }
    this.#isLeftOut = isSkipped;
  }

  #push(...pieces: Buffer[]): void {
    for (const piece of pieces) {
      while (this.#bytes + piece.length > this.#out.length)
        this.#out = Buffer.concat([this.#out, Buffer.alloc(this.#out.length)]);
      this.#bytes += piece.copy(this.#out, this.#bytes);
    }
    if (this.#bytes > limits.jsonKept) this.#isOver = true;
  }
}

const comma = Buffer.from(',');
const colon = Buffer.from(':');
