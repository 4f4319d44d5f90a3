import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OutputError } from '../output/output-error.ts';
import { writeWhole } from '../output/write-whole.ts';
import { type Baseline, emptyBaseline } from './baseline.ts';

/**
 * A missing, older or damaged file is said and replaced: no run fails for what the last one left. Throws `OutputError`
 * for one that is there and may not be read.
 */
export function readBaseline(file: string, cwd: string, say: (text: string) => void): Baseline {
  const trouble = (what: string) => {
    say(`${file}: ${what}; this run is the first to be remembered\n`);
    return emptyBaseline;
  };
  let text: string;
  try {
    text = readFileSync(path.resolve(cwd, file), 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isMissing) return trouble('there is no such file yet');
    throw failed(file, error);
  }
  try {
    const found: unknown = JSON.parse(text);
    return isBaseline(found) ? found : trouble('this is not a baseline of this version');
  } catch {
    return trouble('the file is damaged');
  }
}

/** Throws `OutputError`. */
export function writeBaseline(file: string, cwd: string, baseline: Baseline): void {
  writeWhole(path.resolve(cwd, file), `${JSON.stringify(baseline)}\n`, { name: `baseline ${file}` });
}

function failed(file: string, error: unknown): OutputError {
  return new OutputError(`baseline ${file}: ${error instanceof Error ? error.message : String(error)}`);
}

function isBaseline(found: unknown): found is Baseline {
  if (!isObject(found) || found.version !== 2 || !isObject(found.sites)) return false;
  const isUntoldSound =
    found.untold === undefined ||
    (isObject(found.untold) && Object.values(found.untold).every(Array.isArray));
  return isUntoldSound && Object.values(found.sites).every(isRemembered);
}

function isRemembered(value: unknown): boolean {
  if (!isObject(value) || !isState(value)) return false;
  const { warned, runs, pending } = value;
  return isTexts(warned) && typeof runs === 'string' && (pending === undefined || isState(pending));
}

function isState(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { status, causes, since } = value;
  const isKnown = status === 'pass' || status === 'fail' || status === 'flaky';
  return isKnown && isTexts(causes) && typeof since === 'string' && !Number.isNaN(Date.parse(since));
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
