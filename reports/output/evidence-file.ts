import type { KeptEvidence } from '../../evidence/evidence.ts';
import type { OnDefect } from '../formats/guarded.ts';
import type { Tally } from '../model/tally.ts';
import { jsonText } from '../text/json.ts';
import type { WholeFile } from './whole-file.ts';

/** Writes evidence.json visit by visit, which `replay` judges again. */
export class EvidenceFile {
  readonly #file: WholeFile;
  readonly #onDefect: OnDefect;
  #separator = '\n';

  constructor(file: WholeFile, onDefect: OnDefect) {
    this.#file = file;
    this.#onDefect = onDefect;
  }

  begin(): Promise<void> {
    return this.#file.write('{ "version": 1, "visits": [');
  }

  async add(evidence: KeptEvidence): Promise<void> {
    const text = this.#textOf(evidence);
    if (text === null) return;
    this.#separator = ',\n';
    await this.#file.write(text);
  }

  #textOf(evidence: KeptEvidence): string | null {
    try {
      return `${this.#separator}${jsonText(evidence, 2)}`;
    } catch (error) {
      this.#onDefect(evidence.site.name, error);
      return null;
    }
  }

  end({ interrupted }: Pick<Tally, 'interrupted'>): Promise<void> {
    return this.#file.write(`\n]${interrupted > 0 ? ', "interrupted": true' : ''} }\n`);
  }
}
