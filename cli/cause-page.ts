import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Returns where the page of a cause lies, from the working folder on where it is below; null where it has none. */
export function pageOf(cause: string): string | null {
  const file = fileURLToPath(new URL(`../docs/causes/${cause}.md`, import.meta.url));
  if (!existsSync(file)) return null;
  const near = path.relative(process.cwd(), file);
  return near.startsWith('..') || path.isAbsolute(near) ? file : near;
}
