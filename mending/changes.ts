import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { flushFolder } from '../base/folders.ts';
import { overwritten } from '../base/overwrite.ts';
import { OutputError, reasonOf } from '../base/user-error.ts';
import { writeWhole } from '../base/write-whole.ts';
import type { SiteFolder } from './folder.ts';
import { type Before, type Entry, type Journal, readJournal, writeJournal } from './journal.ts';
import { keepsRights, type Plan, whyOvertaken } from './plan.ts';
import { created, fitted, renamed } from './put.ts';
import { hashOf, newName, type Restored, restore } from './restore.ts';
import { undoneText } from './undone-text.ts';

/** What a file was before cannot be kept, as on a disk that is full: then no other change can be begun either. */
export class BackupError extends OutputError {
  override name = 'BackupError';
}

/**
 * The changes of one folder. Each is noted with a copy before it is made, so that whatever ends this process, the next one
 * can take it back.
 */
export class Changes {
  readonly state: string;
  readonly #folder: SiteFolder;
  readonly #journal: Journal;

  constructor(folder: SiteFolder, state: string) {
    this.#folder = folder;
    this.state = state;
    this.#journal = readJournal(state, folder.root);
  }

  /** Whether a change is noted that `undoAll` would take back, of this run or of an earlier one. */
  get isLeft(): boolean {
    return this.#journal.entries.length > 0;
  }

  /** Makes a change; it is taken back by `undo`, and by whoever comes next unless it is kept. */
  begin(plan: Plan): Entry {
    const overtaken = whyOvertaken(plan);
    if (overtaken !== null) throw new OutputError(overtaken);
    const entry = this.#noted(plan);
    let refusal: string | null;
    try {
      refusal = this.#put(plan, entry);
    } catch (error) {
      const restored = this.undo(entry);
      const what = plan.before === null ? 'written' : 'changed';
      const left = restored.why === null ? '' : `. ${undoneText(restored)}`;
      throw new OutputError(`${entry.file} could not be ${what}: ${reasonOf(error)}${left}`);
    }
    if (refusal === null) return entry;
    this.#forget(entry);
    throw new OutputError(refusal);
  }

  keep(entry: Entry): void {
    entry.state = 'kept';
    this.#save();
  }

  /** What is not as it was afterwards stays noted, with its copy. */
  undo(entry: Entry): Restored {
    const { file, step, before } = entry;
    const why = attempt(() => restore(this.#folder, this.state, entry));
    if (why === null) this.#forget(entry);
    else this.keep(entry);
    const backup = why === null || before === null ? null : path.join(this.state, before.backup);
    return { file, step, isRemoved: before === null && why === null, why, backup };
  }

  /** Takes back what was not kept: of a run that was broken off, or of this one. */
  undoBegun(): Restored[] {
    this.#sweep();
    return this.#undoAll(({ state }) => state === 'begun');
  }

  undoAll(): Restored[] {
    this.#sweep();
    return this.#undoAll(() => true);
  }

  /** The last first: each stands on those before it. */
  #undoAll(isMeant: (entry: Entry) => boolean): Restored[] {
    return this.#journal.entries
      .filter(isMeant)
      .toReversed()
      .map((entry) => this.undo(entry));
  }

  #noted(plan: Plan): Entry {
    const { entries } = this.#journal;
    const count = entries.length;
    try {
      return this.#note(plan);
    } catch (error) {
      entries.splice(count);
      throw new BackupError(reasonOf(error));
    }
  }

  #note({ located, before, after, step }: Plan): Entry {
    const { place, file, folders } = located;
    const id = Math.max(0, ...this.#journal.entries.map((one) => one.id)) + 1;
    const entry: Entry = {
      id,
      file,
      state: 'begun',
      before: before && this.#copied(place, before, id),
      after: hashOf(after),
      temp: `.wp-rest-doctor.${randomBytes(8).toString('hex')}.tmp`,
      how: before === null || keepsRights(place) ? 'rename' : 'in-place',
      folders: folders.map((one) => path.relative(this.#folder.root, one)),
      step,
    };
    this.#journal.entries.push(entry);
    this.#save();
    return entry;
  }

  /** A name that ends as the file's own: where it is served after all, PHP is run and not shown. */
  #copied(place: string, bytes: Buffer, id: number): Before {
    const { mode, uid, gid, mtimeMs } = statSync(place);
    const backup = `${id}-${path.basename(place)}`;
    writeWhole(path.join(this.state, backup), bytes);
    return { sha256: hashOf(bytes), mode, uid, gid, mtimeMs, backup };
  }

  /** Why nothing was put there; null when it was. */
  #put(plan: Plan, entry: Entry): string | null {
    const { located, before, after } = plan;
    const { place, folders } = located;
    const temp = path.join(path.dirname(place), entry.temp);
    if (entry.before === null || before === null) {
      for (const one of folders) this.#make(one);
      return created(place, temp, after, 0o644) ? null : `${entry.file} is there by now; run fix again.`;
    }
    const overtaken = whyOvertaken(plan);
    if (overtaken !== null) return overtaken;
    const { mode, uid, gid } = entry.before;
    const has = { mode: mode & 0o7777, owner: { uid, gid }, mtimeMs: null };
    if (entry.how === 'rename' && renamed(place, temp, after, has)) return null;
    writeWhole(path.join(this.state, newName(entry.before)), after);
    entry.how = 'in-place';
    this.#save();
    overwritten(place, after, null);
    return null;
  }

  #make(folder: string): void {
    mkdirSync(folder);
    // The web server has to look into it.
    fitted(folder, 0o755);
    flushFolder(path.dirname(folder));
  }

  #forget(entry: Entry): void {
    this.#journal.entries.splice(this.#journal.entries.indexOf(entry), 1);
    this.#save();
    this.#sweep();
  }

  #save(): void {
    writeJournal(this.state, this.#journal);
  }

  /** Copies that no change needs: of one that was never noted or is taken back, or that was being written. */
  #sweep(): void {
    if (!existsSync(this.state)) return;
    const needed = this.#journal.entries.flatMap(({ before }) =>
      before ? [before.backup, newName(before)] : [],
    );
    for (const name of readdirSync(this.state))
      if (/^(?:new-)?\d+-|\.part$/.test(name) && !needed.includes(name)) rmSync(path.join(this.state, name));
    if (this.#journal.entries.length === 0) writeJournal(this.state, this.#journal);
  }
}

function attempt(work: () => string | null): string | null {
  try {
    return work();
  } catch (error) {
    return reasonOf(error);
  }
}
