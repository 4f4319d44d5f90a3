import { clipped } from '../../../base/text.ts';
import type { SiteReport } from '../../model/report.ts';
import { firstStep } from '../../text/first-step.ts';

/** The characters that are kept of a step, which may hold what a host sent. */
const LONGEST = 300;

/** Gathers what to do first about each cause, as the sites come: what protects or serves a site decides it. */
export class FirstSteps {
  readonly #byCause = new Map<string, string>();

  add({ findings }: SiteReport): void {
    for (const finding of findings) {
      // It goes with another one, which has the step.
      if (finding.fixes.length === 0) continue;
      const step = clipped(firstStep(finding, { access: [] }), LONGEST);
      const known = this.#byCause.get(finding.cause) ?? step;
      this.#byCause.set(finding.cause, known === step ? step : '');
    }
  }

  /** Empty where it is not the same on all sites. */
  of(cause: string): string {
    return this.#byCause.get(cause) ?? '';
  }
}
