import {
  chmodSync,
  chownSync,
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { flushFolder } from '../base/folders.ts';
import { asObject } from '../base/json.ts';
import { flushed, timed } from '../base/overwrite.ts';

/** What a file is to have beside its bytes; null leaves it to the system. */
export interface Attributes {
  mode: number | null;
  owner: { uid: number; gid: number } | null;
  mtimeMs: number | null;
}

/**
 * Whoever must not write there is refused with one of these; a file that is mounted alone is busy, and a file system that is
 * mounted from elsewhere may replace no file, or change no mode.
 */
const UNABLE = ['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV', 'EEXIST', 'ENOSYS', 'ENOTSUP'];

/** Puts a file in the place of another one at once. False, and nothing is changed, where owner or place forbid that. */
export function renamed(place: string, temp: string, bytes: Uint8Array, has: Attributes): boolean {
  try {
    if (!begun(temp, bytes, has)) return false;
    renameSync(temp, place);
  } catch (error) {
    rmSync(temp, { force: true });
    if (UNABLE.includes(codeOf(error))) return false;
    throw error;
  }
  flushFolder(path.dirname(place));
  return true;
}

/** Puts a file where none is. False where one is there by now. */
export function created(place: string, temp: string, bytes: Uint8Array, mode: number): boolean {
  try {
    begun(temp, bytes, { mode: null, owner: null, mtimeMs: null });
    fitted(temp, mode);
    if (!isLinked(temp, place)) return false;
  } finally {
    rmSync(temp, { force: true });
  }
  flushFolder(path.dirname(place));
  return true;
}

/**
 * What is new in a folder gets its mode, whatever the umask says, and belongs to whom the folder does; only root may give files
 * away, and only then it matters. Where a file system that is mounted has modes and owners of its own, those have to do.
 */
export function fitted(place: string, mode: number): void {
  const { uid, gid } = statSync(path.dirname(place));
  unlessRefused(() => chmodSync(place, mode));
  if (process.getuid?.() === 0) unlessRefused(() => chownSync(place, uid, gid));
}

function unlessRefused(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!UNABLE.includes(codeOf(error))) throw error;
  }
}

/** False where it cannot belong to whom it has to. */
function begun(temp: string, bytes: Uint8Array, { mode, owner, mtimeMs }: Attributes): boolean {
  const fd = openSync(temp, 'wx', 0o600);
  let isOwned = true;
  try {
    writeFileSync(fd, bytes);
    isOwned = owner === null || isGivenTo(fd, owner);
    if (isOwned && mode !== null) fchmodSync(fd, mode);
    if (mtimeMs !== null) timed(fd, mtimeMs);
    flushed(fd);
  } finally {
    closeSync(fd);
  }
  if (!isOwned) rmSync(temp, { force: true });
  return isOwned;
}

function isGivenTo(fd: number, { uid, gid }: { uid: number; gid: number }): boolean {
  const has = fstatSync(fd);
  if (process.getuid === undefined || (has.uid === uid && has.gid === gid)) return true;
  try {
    fchownSync(fd, uid, gid);
    return true;
  } catch {
    return false;
  }
}

/** A link never takes the place of a file; where a file system has none, the look before has to do. */
function isLinked(temp: string, place: string): boolean {
  try {
    linkSync(temp, place);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EXDEV', 'EMLINK'].includes(codeOf(error))) throw error;
    if (statSync(place, { throwIfNoEntry: false })) return false;
    renameSync(temp, place);
    return true;
  }
}

function codeOf(error: unknown): string {
  const { code } = error instanceof Error ? (error as NodeJS.ErrnoException) : { code: asObject(error).code };
  return typeof code === 'string' ? code : '';
}
