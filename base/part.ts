import { randomBytes } from 'node:crypto';
import { fchmodSync, lstatSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Holder, isForsaken, isOurs, ourselves } from './holder.ts';

/** The mode of a file that is its owner's alone, whatever the umask says. Windows has no such modes. */
const OWNER_ALONE = 0o600;

/** Named after nothing of the target, whose name may be as long as a name can be. */
const pattern = /^\.wp-rest-doctor\.([\da-f]{8})\.(\d{1,10})\.[\da-f]{16}\.part$/;

/** What this process has begun and not put in place. */
const begun = new Set<string>();
const swept = new Set<string>();
/** What this process has begun goes with it. */
let isWatched = false;

/** A file that is being written, beside what it is to become. */
export interface Part {
  file: string;
  fd: number;
}

/** Makes the part in a folder that is there. Throws what the file system says. */
export function beginPart(folder: string, mode = OWNER_ALONE): Part {
  sweep(folder);
  const { machine, pid } = ourselves();
  const random = randomBytes(8).toString('hex');
  const file = path.join(folder, `.wp-rest-doctor.${machine}.${pid}.${random}.part`);
  // Exclusive: where somebody has put a link, it is not followed.
  const fd = openSync(file, 'wx', mode);
  if (!isWatched) process.once('exit', removeBegun);
  isWatched = true;
  begun.add(file);
  try {
    fchmodSync(fd, mode);
  } catch {
    // A file system that knows no modes.
  }
  return { file, fd };
}

/** Puts it in place at once. A link that stands there is replaced; what it leads to stays as it is. */
export function place({ file }: Part, target: string): void {
  refuseOther(target);
  renameSync(file, target);
  begun.delete(file);
}

export function remove({ file }: Part): void {
  rmSync(file, { force: true });
  begun.delete(file);
}

/** Throws where no file can be put: a rename would take a device away for everybody. */
export function refuseOther(target: string): void {
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (!found || found.isFile() || found.isSymbolicLink()) return;
  throw new Error(`${target} is ${found.isDirectory() ? 'a folder' : 'a device or a pipe'}, not a file`);
}

/** Who else is writing into the folder at this moment. */
export function otherWriter(folder: string): Holder | null {
  const others = partsIn(folder).filter(({ holder, ageMs }) => !isOurs(holder) && !isForsaken(holder, ageMs));
  return others[0]?.holder ?? null;
}

/** Takes away what runs have left that were killed. */
function sweep(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const { file, holder, ageMs } of partsIn(folder))
    if (isOurs(holder) ? !begun.has(file) : isForsaken(holder, ageMs)) rmSync(file, { force: true });
}

function partsIn(folder: string): { file: string; holder: Holder; ageMs: number }[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    // One may be allowed to write where one may not look.
    return [];
  }
  return names.flatMap((name) => {
    const [, machine, pid] = pattern.exec(name) ?? [];
    if (machine === undefined) return [];
    const file = path.join(folder, name);
    const written = lstatSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    return [{ file, holder: { machine, pid: Number(pid) }, ageMs: Date.now() - written }];
  });
}

function removeBegun(): void {
  for (const file of begun) rmSync(file, { force: true });
}
