/** A text, a key, or a word such as a number, whose bytes may come in several chunks; its first so many are kept. */
export class JsonPiece {
  isDone = false;
  readonly kind: 'key' | 'text' | 'word';
  readonly #limit: number;
  readonly #parts: Buffer[] = [];
  #length = 0;
  #isEscaped = false;
  /** Hexadecimal digits of an escape that are still to come. */
  #digits = 0;
  #isCut = false;

  constructor(first: number, kind: JsonPiece['kind'], limit: number) {
    this.kind = kind;
    this.#limit = limit;
    this.#add(Buffer.of(first));
  }

  get isWord(): boolean {
    return this.kind === 'word';
  }

  get bytes(): Buffer {
    return Buffer.concat(this.#parts);
  }

  get name(): string {
    try {
      return String(JSON.parse(this.bytes.toString('utf8')));
    } catch {
      return '';
    }
  }

  /** From `at` on; where its last byte is, or the last of the chunk. What ends a word is passed back. */
  read(chunk: Buffer, at: number): number {
    const end = this.isWord ? endOfWord(chunk, at) : this.#endOfText(chunk, at);
    this.isDone = end !== -1;
    const next = end === -1 ? chunk.length : this.isWord ? end : end + 1;
    if (!this.#isCut) this.#add(chunk.subarray(at, next));
    else if (this.isDone && !this.isWord) this.#parts.push(quote);
    return this.isWord && this.isDone ? end : next - 1;
  }

  #endOfText(chunk: Buffer, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      if (this.#isEscaped) {
        this.#isEscaped = false;
        if (byte === 0x75) this.#digits = 4;
        continue;
      }
      if (this.#digits > 0) {
        this.#digits--;
        continue;
      }
      // Between two characters.
      if (!this.#isCut && this.#length + at - from > this.#limit && (byte & 0xc0) !== 0x80) {
        this.#add(chunk.subarray(from, at));
        this.#isCut = true;
      }
      if (byte === 0x22) return at;
      this.#isEscaped = byte === 0x5c;
    }
    return -1;
  }

  /** Copied: what is kept of a chunk must not hold all of it. */
  #add(bytes: Buffer): void {
    this.#parts.push(Buffer.from(bytes));
    this.#length += bytes.length;
    if (this.isWord && this.#length > this.#limit) this.#isCut = true;
  }
}

function endOfWord(chunk: Buffer, from: number): number {
  for (let at = from; at < chunk.length; at++) {
    const byte = chunk[at] ?? 0;
    // Blanks, comma, bracket, brace: what may stand behind a number or a word.
    if (byte <= 0x20 || byte === 0x2c || byte === 0x5d || byte === 0x7d) return at;
  }
  return -1;
}

const quote = Buffer.from('"');
