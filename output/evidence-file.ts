import type { Evidence } from '../evidence/evidence.ts';
import type { WholeFile } from './whole-file.ts';

/** evidence.json, visit by visit: what `replay` judges again. */
export class EvidenceFile {
  readonly #file: WholeFile;
  #separator = '\n';

  constructor(file: WholeFile) {
    this.#file = file;
  }

  begin(): Promise<void> {
    return this.#file.write('{ "version": 1, "visits": [');
  }

  add(evidence: Evidence): Promise<void> {
    const text = `${this.#separator}${JSON.stringify(evidence, null, 2)}`;
    this.#separator = ',\n';
    return this.#file.write(text);
  }

  end(): Promise<void> {
    return this.#file.write('\n] }\n');
  }
}
