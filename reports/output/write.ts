import { once } from 'node:events';

/** Waits while the reader is slower than we are, so that what is not read yet stays little. */
export async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (text === '' || stream.write(text)) return;
  await once(stream, 'drain');
}
