import { inspect } from 'node:util';
import { UserError } from '../../base/user-error.ts';

/** One mistake of the file, with its place: the first line and the first column are 1. */
export interface Problem {
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
