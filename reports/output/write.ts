import { once } from 'node:events';

/** Writes to a stream, and waits while its reader is slower, so that what is not read yet stays little. */
export async function write(stream: NodeJS.WritableStream, text: string | Uint8Array): Promise<void> {
  if (text.length === 0 || stream.write(text)) return;
  const drained = draining.get(stream) ?? once(stream, 'drain').finally(() => draining.delete(stream));
  draining.set(stream, drained);
  await drained;
}

/** All sites of a fleet may wait for one reader: they wait together, since Node warns of many listeners on a stream. */
const draining = new WeakMap<NodeJS.WritableStream, Promise<unknown>>();
