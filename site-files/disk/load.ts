import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import path from 'node:path';
import { reasonOf, UserError } from '../../base/user-error.ts';
import { unsoundness } from '../encoding.ts';

/** More than any of them has. */
export const MOST_BYTES = 4 * 1024 * 1024;

/** To open a pipe without it waits for a writer, and no signal ends that. Windows has neither. */
const WITHOUT_WAITING = (constants.O_RDONLY ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The bytes of a file, a character for each. Throws `UserError`, in words for whoever named it. */
export function loadBytes(name: string, cwd: string): string {
  let fd: number;
  try {
    fd = openSync(path.resolve(cwd, name), WITHOUT_WAITING);
  } catch (error) {
    throw new UserError(`${name} cannot be read: ${isSocket(error) ? 'it is a socket' : reasonOf(error)}`);
  }
  try {
    const found = fstatSync(fd);
    if (!found.isFile()) throw new UserError(`${name} is ${called(found)}`);
    // One more than is taken, whatever the size says: it may grow, and that of a file of the system is 0.
    const buffer = Buffer.alloc(Math.min(MOST_BYTES, Math.max(found.size, 64 * 1024)) + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read)
      read = readSync(fd, buffer, length, buffer.length - length, length);
    return soundBytes(name, buffer.subarray(0, length));
  } finally {
    closeSync(fd);
  }
}

/** What a socket answers to being opened. */
function isSocket(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENXIO';
}

function called(found: Stats): string {
  if (found.isDirectory()) return 'a folder; --dir takes folders';
  return found.isFIFO() ? 'a pipe and no file; pipe it in and name it -' : 'a device and no file';
}

/** Throws `UserError` for what no server could read as a file of text. */
export function soundBytes(name: string, buffer: Buffer): string {
  if (buffer.length > MOST_BYTES)
    throw new UserError(`${name} has more than 4 MiB: no file of a site's set-up has`);
  const bytes = buffer.toString('latin1');
  const why = unsoundness(bytes);
  if (why !== null) throw new UserError(`${name} ${why}`);
  return bytes;
}
