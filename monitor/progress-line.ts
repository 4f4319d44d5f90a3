/** A line in a log at most this often. */
const LOG_EVERY_MS = 10_000;
const DRAW_EVERY_MS = 100;

/** How far a run has come: one line that rewrites itself on a terminal, now and then a line in a log. */
export class ProgressLine {
  readonly #stream: NodeJS.WritableStream & { isTTY?: boolean; columns?: number | undefined };
  #last = Date.now();
  #isDrawn = false;

  constructor(stream: NodeJS.WritableStream & { isTTY?: boolean; columns?: number | undefined }) {
    this.#stream = stream;
  }

  /** Shows the line where its time has come; only then is it made. */
  show(line: () => string): void {
    const isTerminal = this.#stream.isTTY === true;
    if (Date.now() - this.#last < (isTerminal ? DRAW_EVERY_MS : LOG_EVERY_MS)) return;
    this.#last = Date.now();
    this.clear();
    this.#stream.write(isTerminal ? ` ${line()}`.slice(0, (this.#stream.columns ?? 80) - 1) : ` ${line()}\n`);
    this.#isDrawn = isTerminal;
  }

  /** To be called before anything else is written to the same terminal. */
  clear(): void {
    if (this.#isDrawn) this.#stream.write('\r\u001b[2K');
    this.#isDrawn = false;
  }
}
