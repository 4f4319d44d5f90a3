import type { WriteStream } from 'node:fs';
import type { Evidence } from '../evidence/evidence.ts';
import { write } from './write.ts';

/** evidence.json, visit by visit: what `replay` judges again. */
export class EvidenceFile {
  readonly #stream: WriteStream;
  #separator = '\n';

  constructor(stream: WriteStream) {
    this.#stream = stream;
  }

  begin(): Promise<void> {
    return write(this.#stream, '{ "version": 1, "visits": [');
  }

  add(evidence: Evidence): Promise<void> {
    const text = `${this.#separator}${JSON.stringify(evidence, null, 2)}`;
    this.#separator = ',\n';
    return write(this.#stream, text);
  }

  async end(): Promise<WriteStream> {
    await write(this.#stream, '\n] }\n');
    return this.#stream;
  }
}
