import { once } from 'node:events';

/** Writes to a stream, and waits while its reader is slower, so that what is not read yet stays little. */
export async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (text === '' || stream.write(text)) return;
  await once(stream, 'drain');
}
