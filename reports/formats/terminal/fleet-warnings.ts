import { counted, shown, wrapped } from '../../../base/text.ts';
import type { SiteReport } from '../../model/report.ts';
import type { Style } from '../../text/style.ts';

/** The warnings that are shown, a screen full; the report has them all. */
const MOST = 20;

/** Gathers what will not work for long on the sites of a fleet. */
export class FleetWarnings {
  readonly #lines: string[] = [];
  #count = 0;

  add({ name, warnings }: SiteReport): void {
    for (const { says } of warnings) {
      this.#count += 1;
      if (this.#lines.length < MOST) this.#lines.push(`${shown(name)}: ${shown(says)}`);
    }
  }

  /** Returns a section; empty where there is nothing to say. */
  text(style: Style, width: number): string {
    if (this.#count === 0) return '';
    const lines = this.#lines.flatMap((line) =>
      wrapped(line, width - 6).map((part, at) =>
        at === 0 ? `  ${style.mark('warn')} ${part}` : `    ${part}`,
      ),
    );
    const more = this.#count - this.#lines.length;
    const rest = more > 0 ? [`  and ${counted(more, 'more warning')}`] : [];
    return `\n${[`  ${style.bold('What will not work for long')}`, ...lines, ...rest].join('\n')}\n`;
  }
}
