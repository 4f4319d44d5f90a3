import { counted } from '../../../base/text.ts';
import { ProgressLine } from '../../../monitor/progress-line.ts';
import type { Output } from '../../io.ts';

/** How far a fleet has come. */
export class FleetProgress {
  readonly #line: ProgressLine;
  readonly #total: number;
  readonly #started = Date.now();
  #done = 0;
  #failing = 0;

  constructor(stream: Output, total: number) {
    this.#line = new ProgressLine(stream);
    this.#total = total;
  }

  count(isFailing: boolean): void {
    this.#done += 1;
    if (isFailing) this.#failing += 1;
    this.#line.show(() => this.#text());
  }

  /** To be called before anything else is written to the same terminal. */
  clear(): void {
    this.#line.clear();
  }

  /** `128/2000 sites, 37 fail, 41/s, 45 s left` */
  #text(): string {
    const rate = (this.#done * 1000) / Math.max(1, Date.now() - this.#started);
    const left = Math.ceil((this.#total - this.#done) / rate);
    const failing = this.#failing > 0 ? `, ${this.#failing} fail` : '';
    return `${this.#done}/${counted(this.#total, 'site')}${failing}, ${rate.toFixed(rate < 10 ? 1 : 0)}/s, ${time(left)} left`;
  }
}

function time(seconds: number): string {
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
