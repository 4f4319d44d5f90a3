import { Readable } from 'node:stream';

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
