import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { cannot, codeOf, decoded } from './yaml/file.ts';
import { SitesError } from './yaml/problems.ts';

const MOST_BYTES = 1024 * 1024;

/**
 * The variables that a sites file may name: those of the environment, and for the rest those of a file `.env` beside it.
 * What that holds is as secret as the environment. Throws a SitesError where it is there and cannot be read.
 */
export function withDotEnv(sitesFile: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const text = textOf(path.join(path.dirname(sitesFile), '.env'));
  // Where there is none, this stays what it is: on Windows names have no case.
  return text === null ? env : { ...parseEnv(text), ...env };
}

function textOf(file: string): string | null {
  const bytes = bytesOf(file);
  return bytes === null ? null : decoded(bytes, file);
}

function bytesOf(file: string): Buffer | null {
  try {
    const stat = statSync(file);
    // A folder of this name is somebody else's.
    if (!stat.isFile()) return null;
    if (stat.size > MOST_BYTES) throw cannot(file, 'the file is larger than 1 MB', 'is this the right file?');
    return readFileSync(file);
  } catch (error) {
    if (error instanceof SitesError) throw error;
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw cannot(file, `the file cannot be read (${code})`, 'change its permissions, or remove it');
  }
}
