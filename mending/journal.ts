import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { asObject, isObject, parseOwnJson } from '../base/json.ts';
import { UserError } from '../base/user-error.ts';
import { writeWhole } from '../base/write-whole.ts';

/** What a file was before. */
export interface Before {
  sha256: string;
  mode: number;
  uid: number;
  gid: number;
  mtimeMs: number;
  /** The name of the copy, beside the journal. */
  backup: string;
}

/** One change of one file. It is written before anything is done, so that whoever comes next can take it back. */
export interface Entry {
  id: number;
  /** From the root of the site, with slashes. */
  file: string;
  /** `begun` is taken back by whoever finds it; `kept` only when that is asked for. */
  state: 'begun' | 'kept';
  /** Null for a file that was not there. */
  before: Before | null;
  /** The hash of what was put there. */
  after: string;
  /** The name of the file beside it that becomes it. */
  temp: string;
  how: 'rename' | 'in-place';
  /** Folders that were made for it, from the root, the outermost first. */
  folders: string[];
  /** What it was for. */
  step: string;
}

export interface Journal {
  version: typeof VERSION;
  /** The real path of the folder. */
  root: string;
  entries: Entry[];
}

const NAME = 'journal.json';
const VERSION = 1;

/** Throws `UserError` for one that cannot be read: what it would take back is not forgotten silently. */
export function readJournal(state: string, root: string): Journal {
  const file = path.join(state, NAME);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (asObject(error).code === 'ENOENT') return { version: VERSION, root, entries: [] };
    throw new UserError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const journal = parseOwnJson(text);
  const { version } = asObject(journal);
  if (typeof version === 'number' && version !== VERSION)
    throw new UserError(
      `${file} was written by another version of wp-rest-doctor. Let that one take back what it has changed in ${root}, with fix --undo; the files as they were are beside it.`,
    );
  if (!isJournal(journal) || journal.root !== root) throw new UserError(damaged(state, root));
  return journal;
}

function damaged(state: string, root: string): string {
  const copies = readdirSync(state).filter((name) => /^\d+-/.test(name));
  const which =
    copies.length === 0
      ? 'No copy of a file is beside it'
      : `The files as they were before each change are beside it (${copies.join(', ')}): put back by hand what you need`;
  return `${path.join(state, NAME)} is damaged, so nobody can tell what fix has changed in ${root}. ${which}, then remove ${state}.`;
}

/** One without entries is removed, with its folder. */
export function writeJournal(state: string, journal: Journal): void {
  const file = path.join(state, NAME);
  if (journal.entries.length > 0) {
    writeWhole(file, `${JSON.stringify(journal, null, 2)}\n`);
    return;
  }
  rmSync(file, { force: true });
  try {
    rmdirSync(state);
  } catch {
    // Something else is in it, or it was never made.
  }
}

function isJournal(value: unknown): value is Journal {
  if (!isObject(value) || value.version !== VERSION || typeof value.root !== 'string') return false;
  return Array.isArray(value.entries) && value.entries.every(isEntry);
}

const isName = (value: unknown) => typeof value === 'string' && /^[^/\\\0]+$/.test(value);
const isHash = (value: unknown) => typeof value === 'string' && /^[\da-f]{64}$/.test(value);

function isEntry(value: unknown): value is Entry {
  const { id, file, state, before, after, temp, how, folders, step } = asObject(value);
  return (
    Number.isSafeInteger(id) &&
    typeof file === 'string' &&
    (state === 'begun' || state === 'kept') &&
    (before === null || isBefore(before)) &&
    isHash(after) &&
    isName(temp) &&
    (how === 'rename' || how === 'in-place') &&
    Array.isArray(folders) &&
    folders.every((one) => typeof one === 'string') &&
    typeof step === 'string'
  );
}

function isBefore(value: unknown): value is Before {
  const { sha256, backup, ...numbers } = asObject(value);
  const isNumbered = ['mode', 'uid', 'gid', 'mtimeMs'].every((name) => Number.isFinite(numbers[name]));
  return isHash(sha256) && isName(backup) && isNumbered;
}
