import { readFileSync, statSync } from 'node:fs';
import { printable } from './printable.ts';
import { SitesError } from './problems.ts';

const MOST_BYTES = 5 * 1024 * 1024;

/** Whether the file is a table with a header, and no YAML. */
export function isCsv(file: string): boolean {
  return /\.csv$/i.test(file);
}

/** The text of the sites file; what keeps it from being read is a SitesError like any other mistake. */
export function readText(file: string): string {
  return decoded(readBytes(file), file);
}

/** The text in these bytes of a file; throws a SitesError at the line that is not UTF-8. */
export function decoded(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw cannot(
      file,
      'this line is not UTF-8',
      'save the file with the encoding UTF-8',
      firstBadLine(bytes),
    );
  }
}

function readBytes(file: string): Buffer {
  try {
    const stat = statSync(file);
    if (stat.isDirectory())
      throw cannot(file, 'this is a directory; expected a file', 'set SITES to a file in it');
    if (!stat.isFile()) throw cannot(file, 'this is not a regular file', 'set SITES to one');
    if (stat.size > MOST_BYTES)
      throw cannot(file, 'the file is larger than 5 MB', 'is SITES the right file?');
    return readFileSync(file);
  } catch (error) {
    if (error instanceof SitesError) throw error;
    throw cannot(file, ...unreadable(codeOf(error)));
  }
}

function unreadable(code: string): [message: string, hint: string] {
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return [
      'there is no such file',
      'make one with "sites:" and under it "  - { name: shop, url: https://shop.example }", or set SITES to another file',
    ];
  if (code === 'EACCES' || code === 'EPERM')
    return ['this user may not read the file', 'change its permissions, or set SITES to another file'];
  return [`the file cannot be read (${code})`, 'set SITES to another file'];
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}

/** A file that is not as it has to be, as a mistake at its place. */
export function cannot(file: string, message: string, hint: string, line = 1): SitesError {
  return new SitesError([{ file: printable(file), line, column: 1, message, hint }]);
}

/** No line break is ever part of a longer UTF-8 sequence, so lines can be tried one by one. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return 1;
}
