import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** Node's own recursive mkdir never ends where a folder answers ENOENT to whatever is to be made in it, as /proc does. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}
