import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { writeNew } from '../../../base/write-whole.ts';
import type { BundleFile } from '../../../reports/formats/bundle/files.ts';
import { UsageError } from '../../io.ts';

/** How many archives of one name there may be; more are no accident. */
const MOST_COPIES = 99;

/** Writes the archive beside what is there already, never over it. Returns the name it got. */
export function writeArchive(wanted: string, files: BundleFile[], visited: Date, cwd: string): string {
  const archive = zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])), {
    mtime: visited,
    level: 9,
  });
  for (let copy = 1; copy <= MOST_COPIES; copy++) {
    const name = copy === 1 ? wanted : numbered(wanted, copy);
    if (isWritten(path.resolve(cwd, name), archive, name)) return name;
  }
  throw new UsageError(`${wanted}: there are ${MOST_COPIES} of it already`);
}

/** `wp-rest-doctor-shop.example-2026-11-24.zip` */
export function archiveName(site: string, visited: Date): string {
  const safe = site
    .toLowerCase()
    .replace(/[^a-z\d.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 60);
  return `wp-rest-doctor-${safe || 'site'}-${visited.toISOString().slice(0, 10)}.zip`;
}

function numbered(name: string, copy: number): string {
  const { dir, name: base, ext } = path.parse(name);
  return path.join(dir, `${base}-${copy}${ext}`);
}

function isWritten(file: string, archive: Uint8Array, name: string): boolean {
  try {
    return writeNew(file, archive);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(code === 'ENOENT' ? `${name}: there is no such folder` : `${name}: ${message}`);
  }
}
