import { cpSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Scratch } from './scratch.ts';
import { handOverAll } from './user.ts';

/** Copies the certificates to where the servers may read them, and answers with that folder. */
export function copyCertificates(scratch: Scratch): string {
  const folder = path.join(scratch.folder, 'certificates');
  cpSync(fileURLToPath(new URL('../certificates', import.meta.url)), folder, { recursive: true });
  handOverAll(folder);
  return folder;
}
