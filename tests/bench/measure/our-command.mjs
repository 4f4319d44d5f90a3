import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { scratch } from './scratch.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const SHIPPED = ['package.json', 'cli/wp-rest-doctor.cjs', 'dist', 'fixes', 'schemas'];

/** @type {string | null} */
let command = null;

/** The command as it is shipped, made of the sources as they are now; a copy, so that they may change meanwhile. */
export function ourCommand() {
  if (command) return command;
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('scripts/build.mjs failed');
  const copy = path.join(scratch, 'wp-rest-doctor');
  for (const part of SHIPPED) cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  command = path.join(copy, 'cli/wp-rest-doctor.cjs');
  return command;
}
