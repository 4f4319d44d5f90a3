import { appendFileSync, chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { endGroup, isGroupAlive } from './server.ts';
import { handOver } from './user.ts';

const PREFIX = 'wp-rest-doctor-lab-';

/**
 * A folder that is gone when this process ends, however it ends: servers that were noted in it are ended with it. After
 * a SIGKILL nobody is left to do so; then the next lab that opens does it.
 */
export class Scratch {
  readonly folder: string;
  readonly #clean = () => this.remove();
  readonly #interrupt = (signal: NodeJS.Signals) => {
    this.remove();
    // As the shell expects of a program that a signal ended.
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };

  constructor() {
    sweep();
    this.folder = mkdtempSync(path.join(tmpdir(), `${PREFIX}${process.pid}-`));
    chmodSync(this.folder, 0o755);
    handOver(this.folder);
    process.once('exit', this.#clean);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, this.#interrupt);
  }

  /** From here on the process group of this pid ends with the folder. */
  note(pid: number | null): void {
    if (pid !== null) appendFileSync(path.join(this.folder, 'pids'), `${pid}\n`);
  }

  remove(): void {
    process.off('exit', this.#clean);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, this.#interrupt);
    removeFolder(this.folder);
  }
}

/** What labs left behind that were killed before they could clean up. */
function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) removeLeft(path.join(tmpdir(), name));
  }
}

/** Another lab that opens at the same time may be removing it too: whatever is in the way is gone, or goes with it. */
function removeLeft(folder: string): void {
  try {
    removeFolder(folder);
  } catch (error) {
    const isOfTwo =
      error instanceof Error && 'code' in error && ['ENOENT', 'ENOTEMPTY'].includes(`${error.code}`);
    if (!isOfTwo) throw error;
  }
}

function removeFolder(folder: string): void {
  const groups = notedIn(folder);
  for (const pid of groups) endGroup(pid);
  // Without a timer, since a process that is exiting has none: what is still dying may be writing still.
  const idle = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; groups.some(isGroupAlive) && waited < 2000; waited += 5) Atomics.wait(idle, 0, 0, 5);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Only those that still run from this folder: a number may have been given to another program since. */
function notedIn(folder: string): number[] {
  try {
    const pids = readFileSync(path.join(folder, 'pids'), 'utf8').split('\n').filter(Boolean).map(Number);
    return pids.filter((pid) => runsFrom(pid, folder));
  } catch {
    return [];
  }
}

function runsFrom(pid: number, folder: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(path.basename(folder));
  } catch {
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
