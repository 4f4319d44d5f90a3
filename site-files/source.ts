import { textOf } from './encoding.ts';

/** Byte offsets, the end not included. */
export interface Span {
  start: number;
  end: number;
}

/** As editors count: both from 1, the column in characters. */
export interface Place {
  line: number;
  column: number;
}

/** One file of the site. `bytes` is Latin-1, a character for each byte: every offset is exact, and every byte is kept. */
export class Source {
  readonly name: string;
  readonly bytes: string;
  /** What nobody may be shown: passwords, keys, salts. */
  readonly secrets: readonly Span[];
  readonly #starts: number[];

  constructor(name: string, bytes: string, secrets: readonly Span[] = []) {
    this.name = name;
    this.bytes = bytes;
    this.secrets = joined(secrets);
    this.#starts = startsOfLines(bytes);
  }

  get lines(): number {
    return this.#starts.length;
  }

  /** The line ends of the file, for what is added to it. */
  get lineEnd(): '\n' | '\r\n' {
    const first = this.bytes.indexOf('\n');
    return first > 0 && this.bytes[first - 1] === '\r' ? '\r\n' : '\n';
  }

  lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  lineAt(offset: number): Place {
    const line = this.lineOf(offset);
    const start = this.spanOf(line).start;
    return { line, column: [...textOf(this.bytes.slice(start, Math.max(start, offset)))].length + 1 };
  }

  /** Where a line begins; behind the last one the file ends. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.bytes.length;
  }

  /** A line without its end. */
  spanOf(line: number): Span {
    const start = this.#starts[line - 1] ?? this.bytes.length;
    const whole = this.bytes.slice(start, this.#starts[line] ?? this.bytes.length);
    return { start, end: start + whole.replace(/\r?\n$/, '').length };
  }

  /** The bytes of a line with its end, as a diff needs them. */
  whole(line: number): string {
    return this.bytes.slice(this.#starts[line - 1] ?? this.bytes.length, this.#starts[line]);
  }

  /** What people read; it may hold a secret: what is printed is made by `shown.ts`. */
  text(line: number): string {
    const { start, end } = this.spanOf(line);
    return textOf(this.bytes.slice(start, end));
  }

  isSecret({ start, end }: Span): boolean {
    return this.secrets.some((secret) => secret.start < end && start < secret.end);
  }
}

/** In order, those that meet as one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

function startsOfLines(bytes: string): number[] {
  const starts = [0];
  for (let at = bytes.indexOf('\n'); at !== -1; at = bytes.indexOf('\n', at + 1)) starts.push(at + 1);
  if (starts.length > 1 && starts.at(-1) === bytes.length) starts.pop();
  return starts;
}
