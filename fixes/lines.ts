import { readFileSync } from 'node:fs';
import { Scoped } from '../base/scoped.ts';
import type { Fix } from './fix.ts';
import type { FixId } from './ids.ts';
import { fixes } from './index.ts';

/** The fix of that id. Throws an `Error` where none is called so. */
export function fixOf(id: FixId): Fix {
  const fix = fixes.known.find((one) => one.id === id);
  if (!fix) throw new Error(`no fix is called ${id}`);
  return fix;
}

/** The lines that an extension brings, by the ids of its fixes: those of the catalogue are files. */
export const ownLines = new Scoped<ReadonlyMap<string, string>>(new Map());

/** The lines of a fix, exactly as they go into the file; null when it has none. */
export function snippetOf({ id, snippet }: Fix): string | null {
  const own = ownLines.known.get(id);
  if (own !== undefined) return own;
  return snippet === null
    ? null
    : readFileSync(new URL(`../fixes/${snippet}`, import.meta.url), 'utf8').trimEnd();
}
