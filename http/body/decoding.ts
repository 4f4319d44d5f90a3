import { codingsOf, type Decoder, decoderOf, EncodingError } from './compression.ts';

/** Undoes the compressions of a body as it arrives, one behind the other. */
export class Decoding {
  /** What is wrong with the compression; null while nothing is. */
  broken: EncodingError | null = null;
  readonly codings: readonly string[];
  readonly #decoders: (Decoder | null)[];
  readonly #onData: (chunk: Buffer) => void;
  #isCutShort = false;

  /** `encoding` is the Content-Encoding in lower case; `onData` is given what is decoded. */
  constructor(encoding: string, onData: (chunk: Buffer) => void) {
    this.codings = this.#codingsOf(encoding);
    this.#decoders = this.codings.map(() => null);
    this.#onData = onData;
  }

  write(chunk: Buffer): void {
    this.#pass(0, chunk);
  }

  /** Resolves when all that was written is decoded. */
  async end(): Promise<void> {
    for (const decoder of this.#decoders) {
      if (!decoder || decoder.closed) continue;
      await new Promise<void>((resolve) => {
        decoder.once('close', resolve);
        decoder.end();
      });
    }
  }

  /** No more is given to it, so that a missing end is no defect of the sender. */
  cutShort(): void {
    this.#isCutShort = true;
  }

  /** No more is wanted of it. */
  stop(): void {
    this.cutShort();
    for (const decoder of this.#decoders) decoder?.destroy();
  }

  #codingsOf(encoding: string): readonly string[] {
    try {
      return codingsOf(encoding);
    } catch (error) {
      if (error instanceof EncodingError) this.broken = error;
      return [];
    }
  }

  #pass(place: number, chunk: Buffer): void {
    const coding = this.codings[place];
    if (coding === undefined) {
      this.#onData(chunk);
      return;
    }
    const decoder = this.#decoders[place] ?? this.#open(place, coding, chunk);
    if (!decoder.destroyed) decoder.write(chunk);
  }

  #open(place: number, coding: string, first: Buffer): Decoder {
    const decoder = decoderOf(coding, first);
    let isBegun = false;
    decoder.on('data', (chunk: Buffer) => {
      isBegun = true;
      this.#pass(place + 1, chunk);
    });
    decoder.on('error', (error: NodeJS.ErrnoException) => {
      if (!this.#isCutShort || error.code !== 'Z_BUF_ERROR')
        this.broken ??= errorOf(coding, error, isBegun, this.codings.length);
    });
    this.#decoders[place] = decoder;
    return decoder;
  }
}

function errorOf(
  coding: string,
  error: NodeJS.ErrnoException,
  isBegun: boolean,
  times: number,
): EncodingError {
  if (error.code === 'Z_BUF_ERROR')
    return new EncodingError(`breaks off inside its ${coding} compression`, true);
  const what = times === 1 ? coding : `${coding}, ${times} times over`;
  return new EncodingError(
    isBegun
      ? `is broken in its ${what} compression: ${error.message}`
      : `is announced as ${what} and is not: ${error.message}`,
  );
}
