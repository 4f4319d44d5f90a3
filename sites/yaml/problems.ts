import { inspect } from 'node:util';
import type { LineCounter } from 'yaml';
import { UserError } from '../../base/user-error.ts';

/** One mistake of the file, with its place: the first line and the first column are 1. */
interface Problem {
  file: string;
  line: number;
  column: number;
  /** What is wrong; what was expected. */
  message: string;
  /** What to do about it. */
  hint?: string;
}

/** A file broken beyond use must not bury the terminal. */
const MOST_SHOWN = 1000;

/** Everything that is wrong with the file, in the order of the file. */
export class SitesError extends UserError {
  readonly #problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = problems.toSorted(byPlace);
    super(listed(sorted));
    this.#problems = sorted;
    // Playwright prints the stack of whatever is thrown; the reader's own call sites help nobody.
    this.stack = this.message;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  override name = 'SitesError';

  /** Node prints an error without a stack in brackets. */
  [inspect.custom](): string {
    return this.message;
  }
}

function byPlace(a: Problem, b: Problem): number {
  return a.line - b.line || a.column - b.column;
}

function listed(problems: readonly Problem[]): string {
  const lines = problems.slice(0, MOST_SHOWN).map(line);
  const rest = problems.length - lines.length;
  return [...lines, ...(rest > 0 ? [`and ${rest} more mistakes`] : [])].join('\n');
}

function line({ file, line, column, message, hint }: Problem): string {
  return `${file}:${line}:${column}  ${hint === undefined ? message : `${message}; ${hint}`}`;
}

/** Offsets into the file: from the first character up to the one after the last. */
export interface Place {
  start: number;
  end: number;
}

/** Collects the mistakes of one file, so that all of them are reported at once. */
export class Problems {
  readonly #file: string;
  readonly #lines: LineCounter;
  readonly #found = new Map<string, Problem>();
  #trusted = Number.POSITIVE_INFINITY;

  constructor(file: string, lines: LineCounter) {
    this.#file = file;
    this.#lines = lines;
  }

  add(at: Place, message: string, hint?: string): void {
    if (at.end >= this.#trusted) return;
    const { line, col } = this.#lines.linePos(at.start);
    const problem = { file: this.#file, line, column: col, message, ...(hint === undefined ? {} : { hint }) };
    // One node is judged again for every site that takes it from `defaults` or through an alias.
    const same = JSON.stringify([line, col, message]);
    if (!this.#found.has(same)) this.#found.set(same, problem);
  }

  /** Drops what is found from that line on: after a syntax error YAML guesses, and those would be false alarms. */
  trustOnlyBefore(offset: number): void {
    const { line } = this.#lines.linePos(offset);
    this.#trusted = Math.min(this.#trusted, this.#lines.lineStarts[line - 1] ?? 0);
  }

  lineOf(at: Place): number {
    return this.#lines.linePos(at.start).line;
  }

  get any(): boolean {
    return this.#found.size > 0;
  }

  throwIfAny(): void {
    if (this.any) throw new SitesError([...this.#found.values()]);
  }
}
