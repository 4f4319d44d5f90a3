import type { Site } from './site.ts';
import type { Problems } from './yaml/problems.ts';
import { child, type Tree } from './yaml/tree.ts';

/** Names become titles and file names, and some file systems do not tell cases apart. */
export function refuseSameNames(entries: Tree[], sites: Site[], problems: Problems): void {
  const lines = new Map<string, number>();
  for (const [index, { name }] of sites.entries()) {
    const at = child(entries[index], 'name')?.at;
    if (at === undefined || name === '') continue;
    const key = name.normalize('NFC').toLowerCase();
    const first = lines.get(key);
    if (first === undefined) lines.set(key, problems.lineOf(at));
    else problems.add(at, `this name is taken by the site at line ${first}; expected another`);
  }
}
