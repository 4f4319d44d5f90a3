import { shown } from '../../base/text.ts';
import { defectText } from '../model/unjudged.ts';
import type { OnDefect } from './guarded.ts';

/** Says and counts what a renderer fails to write: an error of ours, in one output of one site. */
export class Defects {
  count = 0;
  readonly #say: (line: string) => void;

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  /** `output` is where it is missing: `junit.xml`. */
  of(output: string): OnDefect {
    return (site, error) => {
      this.count += 1;
      const what = `${shown(site)} could not be written to ${output}`;
      this.#say(`${what}: ${defectText(error)}. This says nothing about the site.\n`);
    };
  }
}
