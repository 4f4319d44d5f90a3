import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** Of folders that we make; one that is there already stays as its owner has it. */
const OWNER_ALONE = 0o700;

/** Node's own recursive mkdir never ends where a folder answers ENOENT to whatever is to be made in it, as /proc does. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder, OWNER_ALONE);
  } catch (error) {
    // Another run has made it at this moment.
    if (existsSync(folder)) return;
    throw error;
  }
  // A umask may have taken more away, and then nothing could be written into it.
  if ((process.umask() & OWNER_ALONE) !== 0) chmodSync(folder, OWNER_ALONE);
}
