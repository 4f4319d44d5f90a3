import { Readable } from 'node:stream';
import { UserError } from '../base/user-error.ts';

/** The world of a command: tests hand in another one. Results go to `stdout`, progress and complaints to `stderr`. */
export interface Io {
  stdin: NodeJS.ReadableStream & { isTTY?: boolean };
  stdout: Output;
  stderr: Output;
  env: NodeJS.ProcessEnv;
  cwd: string;
  /** Aborted by the first Ctrl-C: no more is begun, what was written on a site is taken back. */
  interrupted: AbortSignal;
  /** What is waited before a site is looked at once more; shorter in tests. */
  secondLookAfterMs?: number;
  /** What is waited after a file of PHP was changed; shorter in tests. */
  settleMs?: number;
  /** What is waited for a cache to forget its answer; shorter in tests. */
  forgetMs?: number;
}

export type Output = NodeJS.WritableStream & { isTTY?: boolean; columns?: number | undefined };

/** Wrong use of the command: exit status 2. */
export class UsageError extends UserError {
  override name = 'UsageError';
}

export const INTERRUPTED_ERROR = 'InterruptedError';

/** Somebody pressed Ctrl-C where the terminal hands it to us as a key: the exit status is that of the signal. */
export class InterruptedError extends Error {
  override name = INTERRUPTED_ERROR;
}

/** The bytes of a stream as they come. Throws the signal's reason once it is aborted, whatever is still to come. */
export async function* chunksUntil(
  signal: AbortSignal,
  stream: NodeJS.ReadableStream,
): AsyncGenerator<Buffer> {
  const source = stream instanceof Readable ? stream : Readable.from(stream);
  const stop = () => void source.destroy(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  try {
    for await (const chunk of source) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
