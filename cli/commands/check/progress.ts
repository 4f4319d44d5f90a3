import { counted } from '../../../base/text.ts';
import type { Output } from '../../io.ts';

/** A line in a log at most this often. */
const LOG_EVERY_MS = 10_000;
const DRAW_EVERY_MS = 100;

/** How far a fleet has come: one line that rewrites itself on a terminal, now and then a line in a log. */
export class Progress {
  readonly #stream: Output;
  readonly #total: number;
  readonly #started = Date.now();
  #done = 0;
  #failing = 0;
  #last = Date.now();
  #isDrawn = false;

  constructor(stream: Output, total: number) {
    this.#stream = stream;
    this.#total = total;
  }

  count(isFailing: boolean): void {
    this.#done += 1;
    if (isFailing) this.#failing += 1;
    const every = this.#stream.isTTY ? DRAW_EVERY_MS : LOG_EVERY_MS;
    if (Date.now() - this.#last < every) return;
    this.#last = Date.now();
    this.clear();
    this.#stream.write(this.#stream.isTTY ? this.#line() : `${this.#line()}\n`);
    this.#isDrawn = this.#stream.isTTY === true;
  }

  /** Before anything else is written to the same terminal. */
  clear(): void {
    if (this.#isDrawn) this.#stream.write('\r\u001b[2K');
    this.#isDrawn = false;
  }

  /** `128/2000 sites, 37 fail, 41/s, 45 s left` */
  #line(): string {
    const rate = (this.#done * 1000) / Math.max(1, Date.now() - this.#started);
    const left = Math.ceil((this.#total - this.#done) / rate);
    const failing = this.#failing > 0 ? `, ${this.#failing} fail` : '';
    const line = ` ${this.#done}/${counted(this.#total, 'site')}${failing}, ${rate.toFixed(rate < 10 ? 1 : 0)}/s, ${time(left)} left`;
    return this.#stream.isTTY ? line.slice(0, (this.#stream.columns ?? 80) - 1) : line;
  }
}

function time(seconds: number): string {
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
