import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Baseline, emptyBaseline } from '../reports/baseline.ts';
import type { Io } from './io.ts';
import { makeFolder } from './make-folder.ts';
import { UsageError } from './usage-error.ts';

/** A missing, older or damaged file is said and replaced: no run fails for what the last one left. */
export function readBaseline(file: string, { cwd, stderr }: Io): Baseline {
  const trouble = (what: string) => {
    stderr.write(`${file}: ${what}; this run is the first to be remembered\n`);
    return emptyBaseline;
  };
  let text: string;
  try {
    text = readFileSync(path.resolve(cwd, file), 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isMissing) return trouble('there is no such file yet');
    throw new UsageError(`--baseline ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  try {
    const found: unknown = JSON.parse(text);
    return isBaseline(found) ? found : trouble('this is not a baseline of this version');
  } catch {
    return trouble('the file is damaged');
  }
}

/** Put in place at once, so that a run that is cut short leaves the file as it was. */
export function writeBaseline(file: string, baseline: Baseline, { cwd }: Io): void {
  const target = path.resolve(cwd, file);
  const draft = `${target}.${process.pid}`;
  try {
    makeFolder(path.dirname(target));
    writeFileSync(draft, `${JSON.stringify(baseline)}\n`);
    renameSync(draft, target);
  } catch (error) {
    throw new UsageError(`--baseline ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isBaseline(found: unknown): found is Baseline {
  if (typeof found !== 'object' || found === null || !('version' in found) || !('sites' in found))
    return false;
  const { version, sites } = found;
  return (
    version === 1 && typeof sites === 'object' && sites !== null && Object.values(sites).every(isRemembered)
  );
}

function isRemembered(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { status, causes, since } = value as Record<string, unknown>;
  return typeof status === 'string' && Array.isArray(causes) && typeof since === 'string';
}
