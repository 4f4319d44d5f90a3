import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from '../yaml/file.ts';
import { child, type MapTree } from '../yaml/tree.ts';
import type { Values } from '../yaml/values.ts';
import { MOST_CHARACTERS, mistakeInPassword, plainPassword, TOO_LONG } from './password.ts';

/** Four bytes a character of the longest secret, a byte order mark and a line end. */
const MOST_BYTES = 4 * MOST_CHARACTERS + 8;

/**
 * The secret that an orchestrator mounts as a file, `{ file: /run/secrets/shop }`, without the line end of the file. What
 * is wrong is said at the path in the sites file; nothing of what the file holds is shown.
 */
export function readSecretFile(
  values: Values,
  tree: MapTree,
  label: string,
  whenUnset: (name: string) => string,
): string | null {
  const at = child(tree, 'file');
  const name = values.text(at, `${label}.file`, whenUnset);
  if (name === null || at === undefined || values.folder === null) return null;
  const read = contentOf(path.resolve(values.folder, name));
  if ('text' in read) return read.text;
  values.problems.add(at.at, `${label}: ${read.mistake}`);
  return null;
}

function contentOf(file: string): { text: string } | { mistake: string } {
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) return { mistake: 'this is a folder; expected the file that holds the secret' };
    if (!stat.isFile()) return { mistake: 'this is no regular file' };
    if (stat.size > MOST_BYTES) return { mistake: `the secret ${TOO_LONG}` };
    return secretIn(readFileSync(file));
  } catch (error) {
    return { mistake: unreadable(codeOf(error)) };
  }
}

function secretIn(bytes: Buffer): { text: string } | { mistake: string } {
  let text: string;
  try {
    text = plainPassword(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { mistake: 'the file is not in UTF-8; save it as UTF-8' };
  }
  if (text.trim() === '') return { mistake: 'the file is empty; expected the secret alone' };
  const mistake = mistakeInPassword(text);
  return mistake === null ? { text } : { mistake: `the secret in the file ${mistake}` };
}

function unreadable(code: string): string {
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return 'there is no such file; a path is relative to the sites file';
  if (code === 'EACCES' || code === 'EPERM')
    return 'this user may not read the file; change its owner or its permissions';
  return `the file cannot be read (${code})`;
}
