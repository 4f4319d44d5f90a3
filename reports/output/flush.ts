import { closeSync, fsyncSync, openSync } from 'node:fs';

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
