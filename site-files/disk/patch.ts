import {
  chownSync,
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  realpathSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { flushFolder } from '../../base/folders.ts';
import { overwritten } from '../../base/overwrite.ts';
import { beginPart, place, remove } from '../../base/part.ts';
import { hasFurtherRights } from '../../base/rights.ts';
import { notWritten, UserError } from '../../base/user-error.ts';
import { writeNew } from '../../base/write-whole.ts';
import { loadBytes } from './load.ts';

/** What is written, and over what. */
interface Patch {
  /** As the user calls the file. */
  name: string;
  cwd: string;
  before: string;
  after: string;
}

/**
 * Puts the patched file in the place of the one that was read, at once, with its mode and its owner, and the former one
 * beside it; one with rights of further users is overwritten. Returns the name of that one. Throws `UserError`; nothing has changed then.
 */
export function patchFile({ name, cwd, before, after }: Patch, now = new Date()): string {
  const target = targetOf(name, cwd);
  const found = statSync(target);
  let copy: string | null = null;
  try {
    copy = copied(target, before, now);
    keepOwner(copy, found);
    const isStill = () => {
      if (loadBytes(name, cwd) !== before)
        throw new UserError(`${name} was not written: somebody else has changed it at this moment`);
    };
    // A new file in its place would lose them, and the copy beside it is whole by now.
    if (hasFurtherRights(target)) replaceInPlace(target, { before, after }, copy, isStill);
    else replace(target, after, found, isStill);
  } catch (error) {
    if (copy !== null && !(error instanceof WrittenInPart)) rmSync(copy, { force: true });
    throw error instanceof UserError ? error : notWritten(name, error);
  }
  return path.basename(copy);
}

/** The file itself. A link may lead to another name in its folder, and nowhere else. */
function targetOf(name: string, cwd: string): string {
  const given = path.resolve(cwd, name);
  const folder = realpathSync(path.dirname(given));
  const target = realpathSync(given);
  const from = path.relative(folder, target);
  if (from.startsWith('..') || path.isAbsolute(from))
    throw new UserError(
      `${name} was not written: it is a link that leads out of its folder; name the file that it leads to`,
    );
  return target;
}

/** Of several in one second each has a number of its own. */
function copied(target: string, before: string, now: Date): string {
  for (let nth = 1; ; nth++) {
    const copy = path.join(path.dirname(target), copyName(path.basename(target), now, nth));
    if (writeNew(copy, Buffer.from(before, 'latin1'))) return copy;
  }
}

/**
 * No server hands it out, and none reads it: a name with a dot in front is neither matched by `include *` of nginx nor
 * served by Apache where it begins with `.ht`, and PHP stays PHP. Only its owner may read it.
 */
function copyName(base: string, now: Date, nth: number): string {
  const time = now
    .toISOString()
    .replace(/[-:]|\.\d+Z$/g, '')
    .replace('T', '-');
  const stamp = nth === 1 ? time : `${time}-${nth}`;
  const { name, ext } = path.parse(base);
  const dotted = base.startsWith('.') ? base : `.${base}`;
  return ext === '.php' ? `.${name}.wprd-${stamp}.php` : `${dotted}.wprd-${stamp}`;
}

/** The copy is all that there is of the file. */
class WrittenInPart extends UserError {}

function replaceInPlace(
  target: string,
  { before, after }: Pick<Patch, 'before' | 'after'>,
  copy: string,
  isStill: () => void,
): void {
  const write = (bytes: string) => overwritten(target, Buffer.from(bytes, 'latin1'), null);
  isStill();
  try {
    write(after);
  } catch (error) {
    try {
      write(before);
    } catch {
      throw new WrittenInPart(`${target} was written in part: as it was before it is in ${copy}`);
    }
    throw error;
  }
}

function replace(target: string, bytes: string, found: Stats, isStill: () => void): void {
  // Its owner's alone until it is whole.
  const part = beginPart(path.dirname(target));
  try {
    try {
      writeFileSync(part.fd, Buffer.from(bytes, 'latin1'));
      fsyncSync(part.fd);
      try {
        fchownSync(part.fd, found.uid, found.gid);
      } catch {
        // Only root gives files away. Windows has no owners of that kind.
        if (process.getuid?.() !== undefined)
          throw new Error('it belongs to somebody else, who would lose it; run this as its owner');
      }
      fchmodSync(part.fd, found.mode & 0o7777);
    } finally {
      closeSync(part.fd);
    }
    isStill();
    place(part, target);
    flushFolder(path.dirname(target));
  } catch (error) {
    remove(part);
    throw error;
  }
}

function keepOwner(file: string, { uid, gid }: Stats): void {
  try {
    chownSync(file, uid, gid);
  } catch {
    // It stays with whoever made it.
  }
}
