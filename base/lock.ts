import { createHash, randomBytes } from 'node:crypto';
import { closeSync, lstatSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeFolder } from './folders.ts';
import { type Holder, isForsaken, ourselves } from './holder.ts';
import { OutputError } from './user-error.ts';

const LOOK_EVERY_MS = 25;

/** One that has no holder in it was being made when its process was killed. */
const MADE_WITHIN_MS = 10_000;

interface Lock {
  text: string;
  holder: Holder | null;
  ageMs: number;
}

interface Wish {
  /** How the user calls it. */
  name: string;
  waitMs: number;
  /** What another run does there, and what else can be done than to wait for its end. */
  busy?: { does: string; instead: string };
}

const WRITING = { does: 'is writing', instead: ', or give this run a name of its own' };

/**
 * Lets one process at a time work at a file or a folder. Rejects with `OutputError` where another has it for longer than
 * `waitMs`, and with what the file system says.
 */
export async function withLock<T>(
  target: string,
  { name, waitMs, busy = WRITING }: Wish,
  work: () => Promise<T> | T,
): Promise<T> {
  const file = lockOf(target);
  const { machine, pid } = ourselves();
  const text = `${machine} ${pid} ${randomBytes(8).toString('hex')}`;
  makeFolder(path.dirname(file));
  const until = Date.now() + waitMs;
  while (!isTaken(file, text)) {
    const held = read(file);
    if (held && isLeft(held)) takeAway(file, held);
    else if (Date.now() >= until) throw heldBy(held, name, file, busy);
    else await pause(LOOK_EVERY_MS);
  }
  const release = () => {
    if (read(file)?.text === text) rmSync(file, { force: true });
  };
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** Beside the target; of a length that does not depend on it. */
function lockOf(target: string): string {
  const hash = createHash('sha256').update(path.basename(target)).digest('hex').slice(0, 8);
  return path.join(path.dirname(target), `.wp-rest-doctor.${hash}.lock`);
}

function isTaken(file: string, text: string): boolean {
  let fd: number;
  try {
    fd = openSync(file, 'wx', 0o600);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(fd, text);
    return true;
  } catch (error) {
    // A disk that is full takes the name and not the text.
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(fd);
  }
}

/** Reads the holder of a lock; null when it is gone by now. */
function read(file: string): Lock | null {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found) return null;
  const ageMs = Date.now() - found.mtimeMs;
  try {
    const text = found.isFile() && found.size < 100 ? readFileSync(file, 'utf8') : '';
    const [, machine, pid] = /^([\da-f]{8}) (\d{1,10}) /.exec(text) ?? [];
    return { text, ageMs, holder: machine === undefined ? null : { machine, pid: Number(pid) } };
  } catch {
    return { text: '', ageMs, holder: null };
  }
}

function isLeft({ holder, ageMs }: Lock): boolean {
  return holder ? isForsaken(holder, ageMs) : ageMs > MADE_WITHIN_MS;
}

/** Two may find at one moment that it was left: whoever takes away more than that puts it back. */
function takeAway(file: string, left: Lock): void {
  const aside = `${file}.${randomBytes(4).toString('hex')}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (read(aside)?.text === left.text) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

function heldBy(
  held: Lock | null,
  name: string,
  file: string,
  { does, instead }: typeof WRITING,
): OutputError {
  const pid = held?.holder ? `, process ${held.holder.pid},` : '';
  return new OutputError(
    `Another run of wp-rest-doctor${pid} ${does} ${name}. Wait until it ends${instead}; if there is none, remove ${file}.`,
  );
}
