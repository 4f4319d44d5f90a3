import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isObject, parseOwnJson } from '../base/json.ts';

/** The variable that the configuration sets in the main process; the workers inherit it. */
const RUN = 'WP_REST_DOCTOR_RUN';

export interface ThisRun {
  id: string;
  /** The process that starts the workers. */
  pid: number;
  /** A folder of this run alone, which ends with it; null where none could be made. */
  folder: string | null;
  /** One process that starts tests again and again, as somebody presses run: the UI mode, an editor. */
  isInteractive: boolean;
}

/** Begins a run. The configuration calls it, which the main process reads first and every worker again. */
export function beginRun(): void {
  const known = inherited();
  if (known?.pid === process.pid || known?.pid === process.ppid) return;
  const folder = newFolder();
  const isInteractive = process.argv.some((word) => word === 'test-server' || /^--ui(-|=|$)/.test(word));
  const run: ThisRun = { id: randomBytes(9).toString('hex'), pid: process.pid, folder, isInteractive };
  process.env[RUN] = JSON.stringify(run);
  if (folder !== null) process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}

export function thisRun(): ThisRun {
  const known = inherited();
  if (known?.pid === process.ppid || known?.pid === process.pid) return known;
  return { id: String(process.ppid), pid: process.ppid, folder: null, isInteractive: true };
}

function inherited(): ThisRun | null {
  const run = parseOwnJson(process.env[RUN] ?? '');
  return isThisRun(run) ? run : null;
}

function isThisRun(run: unknown): run is ThisRun {
  if (!isObject(run)) return false;
  const { id, pid, folder, isInteractive } = run;
  return (
    typeof id === 'string' &&
    typeof pid === 'number' &&
    (folder === null || typeof folder === 'string') &&
    typeof isInteractive === 'boolean'
  );
}

function newFolder(): string | null {
  try {
    return mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-'));
  } catch {
    // The folder of the results is left.
    return null;
  }
}
