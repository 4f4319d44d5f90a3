import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';

/** The mode of folders that we make; one that is there already stays as its owner has it. */
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

/** Makes sure that what was put into a folder keeps its name, where a system can be asked for that. */
export function flushFolder(folder: string): void {
  try {
    const fd = openSync(folder, 'r');
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch {
    // Windows opens no folder, and some file systems flush none: the files themselves are flushed.
  }
}

/** Throws the error of a flush, but that of a file system which cannot: a full or broken disk says something else. */
export function unlessUnable(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code !== 'EINVAL' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
}
