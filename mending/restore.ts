import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, rmdirSync, rmSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { flushFolder } from '../base/folders.ts';
import { overwritten } from '../base/overwrite.ts';
import { locateAt, type SiteFolder } from './folder.ts';
import type { Before, Entry } from './journal.ts';
import { renamed } from './put.ts';

/** A file that was put back, or why it was not and where its copy is. */
export interface Restored {
  file: string;
  step: string;
  /** It was not there before, so it is gone. */
  isRemoved: boolean;
  why: string | null;
  backup: string | null;
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Puts a file back as it was before a change, however far that had come, and takes away what it left. Doing it twice does
 * no harm. Returns null when the file is as it was; else why not, and then it is as it was found.
 */
export function restore(folder: SiteFolder, state: string, entry: Entry): string | null {
  const { file, before, after, temp } = entry;
  const located = locateAt(folder, file);
  if ('why' in located) return located.why;
  const { place } = located;
  if (located.folders.length > 0) {
    removeFolders(folder, entry);
    return before === null ? null : `${file} is gone with its folder`;
  }
  rmSync(path.join(path.dirname(place), temp), { force: true });
  const now = located.isThere ? readFileSync(place) : null;
  if (before !== null) return restoreBytes(state, entry, before, place, now);
  if (now !== null && hashOf(now) !== after) return changedSince(file);
  if (now !== null) {
    rmSync(place);
    flushFolder(path.dirname(place));
  }
  removeFolders(folder, entry);
  return null;
}

function restoreBytes(
  state: string,
  entry: Entry,
  before: Before,
  place: string,
  now: Buffer | null,
): string | null {
  const { file, after, temp, how } = entry;
  if (now === null) return `${file} was removed since`;
  const hash = hashOf(now);
  if (hash === before.sha256) {
    if (lstatSync(place).mtimeMs !== before.mtimeMs) touch(place, before.mtimeMs);
    return null;
  }
  const copy = copyIn(state, before.backup);
  if (copy === null || hashOf(copy) !== before.sha256) return `the copy of ${file} is gone or damaged`;
  const isOurs = hash === after || (how === 'in-place' && isTorn(now, copy, copyIn(state, newName(before))));
  if (!isOurs) return changedSince(file);
  // The time as well: a cache of compiled PHP may know the broken file by the second it was written in.
  const { mode, uid, gid, mtimeMs } = before;
  const beside = path.join(path.dirname(place), temp);
  const isPut =
    how === 'rename' && renamed(place, beside, copy, { mode: mode & 0o7777, owner: { uid, gid }, mtimeMs });
  if (!isPut) overwritten(place, copy, mtimeMs);
  return null;
}

/** The name of the copy of what was to be put there, of a file that is overwritten. */
export function newName({ backup }: Pick<Before, 'backup'>): string {
  return `new-${backup}`;
}

/** A crash while a file was overwritten leaves the beginning of one and the end of the other. */
function isTorn(now: Buffer, one: Buffer, other: Buffer | null): boolean {
  if (other === null) return false;
  return isMix(now, one, other) || isMix(now, other, one);
}

function isMix(now: Buffer, old: Buffer, fresh: Buffer): boolean {
  if (now.length !== old.length && now.length !== Math.max(old.length, fresh.length)) return false;
  let same = 0;
  while (same < fresh.length && same < now.length && now[same] === fresh[same]) same++;
  return now.subarray(same).equals(old.subarray(same));
}

function copyIn(state: string, name: string): Buffer | null {
  try {
    return readFileSync(path.join(state, name));
  } catch {
    return null;
  }
}

function touch(place: string, mtimeMs: number): void {
  try {
    utimesSync(place, mtimeMs / 1000, mtimeMs / 1000);
  } catch {
    // Somebody else's file; its bytes are what counts.
  }
}

/** Those that were made for it, unless somebody has put something into them. */
function removeFolders({ root }: SiteFolder, { folders }: Entry): void {
  for (const one of folders.toReversed()) {
    try {
      rmdirSync(path.join(root, one));
    } catch {
      // It was not made yet, or is in use.
    }
  }
}

function changedSince(file: string): string {
  return `somebody has changed ${file} since`;
}
