import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { hasFurtherRights } from '../base/rights.ts';
import { unsoundness } from '../site-files/encoding.ts';
import type { Located, SiteFolder } from './folder.ts';
import { locateAt } from './folder.ts';

/** A change of one file that could be made. */
export interface Plan {
  located: Located;
  /** Null where the file is to be made. */
  before: Buffer | null;
  after: Buffer;
  /** What it is for: the id of a fix. */
  step: string;
}

/** No file that a step is put into is longer; what is, is something else. */
const MOST_BYTES = 4 * 1024 * 1024;

/** The file as it is, where it may be changed; else why not, in words for the user. */
export function readToChange(located: Located): { bytes: Buffer | null } | { why: string } {
  const { place, file, isThere } = located;
  const folder = nearest(path.dirname(place));
  if (!isThere)
    return mayWrite(folder) ? { bytes: null } : { why: `the folder of ${file} cannot be written to` };
  const { mode, nlink } = statSync(place);
  // Root may write what is read-only, and whoever made it so meant something by it.
  if ((mode & 0o222) === 0)
    return { why: `${file} is read-only (mode ${(mode & 0o777).toString(8)}): make it writable first` };
  if (!mayWrite(place)) return { why: `${file} cannot be written to by this user` };
  if (nlink > 1 && !isOurs(place))
    return { why: `${file} has another name elsewhere (a hard link) and belongs to somebody else` };
  return readSound(located);
}

/** A file that is there, where it is one of text. */
export function readSound({
  place,
  file,
}: Pick<Located, 'place' | 'file'>): { bytes: Buffer } | { why: string } {
  if (statSync(place).size > MOST_BYTES) return { why: `${file} is longer than 4 MB` };
  let bytes: Buffer;
  try {
    bytes = readFileSync(place);
  } catch {
    return { why: `${file} cannot be read by this user` };
  }
  const why = unsoundness(bytes.toString('latin1'));
  return why === null ? { bytes } : { why: `${file} ${why}` };
}

/** Why a file is another one by now than the one that is to be changed; null where it is not. */
export function whyOvertaken({ located: { place, file }, before }: Plan): string | null {
  if (before === null || (existsSync(place) && readFileSync(place).equals(before))) return null;
  return `Somebody has changed ${file} in this moment; run fix again.`;
}

/** Whether a file that is put in its place can have the same owner and rights. */
export function keepsRights(place: string): boolean {
  if (!mayWrite(path.dirname(place)) || hasFurtherRights(place)) return false;
  const { uid, gid } = statSync(place);
  const own = process.getuid?.();
  if (own === undefined || own === 0) return true;
  return uid === own && (gid === process.getgid?.() || process.getgroups?.().includes(gid) === true);
}

/** A file of ours that stands there for a moment; a name that nobody can know. */
export function planNew(
  folder: SiteFolder,
  file: string,
  bytes: Buffer,
  step: string,
): Plan | { why: string } {
  const located = locateAt(folder, file);
  if ('why' in located) return located;
  const found = readToChange(located);
  if ('why' in found) return found;
  if (found.bytes !== null) return { why: `${file} is there already` };
  return { located, before: null, after: bytes, step };
}

function isOurs(place: string): boolean {
  const own = process.getuid?.();
  return own === undefined || own === 0 || statSync(place).uid === own;
}

function mayWrite(place: string): boolean {
  try {
    accessSync(place, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(path.dirname(folder));
}
