import { rmSync } from 'node:fs';
import path from 'node:path';
import { outputs } from '../reports/formats/index.ts';

/** Where the report goes. */
export function reportFolder(): string {
  return process.env.REPORTS || 'reports/out';
}

/** Removes the report of an earlier run, which would be taken for that of this one. */
export function removeOldReport(): void {
  for (const name of [...Object.keys(outputs), 'evidence.json'])
    try {
      rmSync(path.resolve(reportFolder(), name), { force: true });
    } catch {
      // What cannot be removed could not be written either.
    }
}
