import { statSync } from 'node:fs';
import path from 'node:path';
import { pathOf } from '../evidence/address.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Beside } from '../site-files/htaccess/beside.ts';
import { Source } from '../site-files/source.ts';
import type { SiteFolder } from './folder.ts';
import { readSound } from './plan.ts';

/**
 * The .htaccess files of the folders above, which Apache reads as well: as many as the path of the site's address has parts,
 * where the folder is the one of that path. They are read and never changed.
 */
export function besideOf({ root }: SiteFolder, { site }: Evidence): Beside | undefined {
  const parts = pathOf(site.url)
    .split('/')
    .filter((part) => part !== '');
  if (parts.length === 0 || !root.endsWith(path.join(path.sep, ...parts))) return undefined;
  const others = parts.flatMap((_part, depth) => {
    const file = `${'../'.repeat(parts.length - depth)}.htaccess`;
    const place = path.resolve(root, file);
    if (statSync(place, { throwIfNoEntry: false })?.isFile() !== true) return [];
    const found = readSound({ place, file });
    return 'why' in found
      ? []
      : [
          {
            folder: folderOf(parts.slice(0, depth)),
            source: new Source(file, found.bytes.toString('latin1')),
          },
        ];
  });
  return others.length === 0 ? undefined : { folder: folderOf(parts), others };
}

function folderOf(parts: readonly string[]): string {
  return parts.map((part) => `/${part}`).join('');
}
