import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { reasonOf } from '../../../base/user-error.ts';
import { writeNew } from '../../../base/write-whole.ts';
import { UsageError } from '../../io.ts';

/** Passwords, and what a run leaves. No template: npm packs no file of this name. */
const ignored = ['.env', 'node_modules/', 'reports/', 'test-results/', '.wp-rest-doctor/'];

/** What `.gitignore` lacks of it; lines that are there already stay as they are, in whatever order. */
export function missingIn(folder: string): { isNew: boolean; lines: string[] } {
  const file = path.join(folder, '.gitignore');
  if (!existsSync(file)) return { isNew: true, lines: ignored };
  const there = new Set(read(file).split(/\r?\n/).map(bare));
  return { isNew: false, lines: ignored.filter((line) => !there.has(bare(line))) };
}

/** Adds the lines at the end of what is there. */
export function ignore(folder: string, lines: string[]): void {
  const file = path.join(folder, '.gitignore');
  const text = `${lines.join('\n')}\n`;
  try {
    if (writeNew(file, text, 0o666 & ~process.umask())) return;
    const before = readFileSync(file, 'utf8');
    appendFileSync(file, before === '' || before.endsWith('\n') ? text : `\n${text}`);
  } catch (error) {
    throw new UsageError(`.gitignore cannot be written: ${reasonOf(error)}`);
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`.gitignore cannot be read: ${reasonOf(error)}`);
  }
}

/** `/reports/`, `reports` and `reports/` leave out the same here. */
function bare(line: string): string {
  return line.trim().replace(/^\/|\/$/g, '');
}
