import { inspect } from 'node:util';
import type { LineCounter } from 'yaml';
import { grouped } from '../../base/grouped.ts';
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
  /** One thing to do fixes all of these: they are one line, with the first place and how many there are. */
  isOne?: boolean;
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
  const groups = grouped(problems, (one) => (one.isOne ? JSON.stringify([one.file, one.message]) : one));
  const lines = groups.slice(0, MOST_SHOWN).map(line);
  const rest = groups.length - lines.length;
  return [...lines, ...(rest > 0 ? [`and ${rest} more mistakes`] : [])].join('\n');
}

function line([first, ...others]: [Problem, ...Problem[]]): string {
  const { file, line, column, message, hint } = first;
  const what = others.length > 0 ? `${message}, in ${others.length + 1} places` : message;
  return `${file}:${line}:${column}  ${hint === undefined ? what : `${what}; ${hint}`}`;
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

  add(at: Place, message: string, hint?: string, isOne = false): void {
    if (at.end >= this.#trusted) return;
    const { line, col } = this.#lines.linePos(at.start);
    const more = { ...(hint === undefined ? {} : { hint }), ...(isOne ? { isOne } : {}) };
    const problem = { file: this.#file, line, column: col, message, ...more };
    // One node is judged again for every site that takes it from `defaults` or through an alias.
    const same = JSON.stringify([line, col, message]);
    if (!this.#found.has(same)) this.#found.set(same, problem);
  }

  /** Drops what is found from that line on: after a syntax error YAML guesses, and those would be false alarms. */
  trustOnlyBefore(offset: number): void {
    const { line } = this.#lines.linePos(offset);
    this.#trusted = Math.min(this.#trusted, this.#lines.lineStarts[line - 1] ?? 0);
  }

  /** The offset at which a line begins. */
  startOf(line: number): number {
    return this.#lines.lineStarts[line - 1] ?? 0;
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
