import { once } from 'node:events';
import type { Output } from './io.ts';

/** Waits while the reader is slower than we are, so that what is not read yet stays little. */
export async function write(stream: Output, text: string): Promise<void> {
  if (text === '' || stream.write(text)) return;
  await once(stream, 'drain');
}
