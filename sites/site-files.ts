import { statSync } from 'node:fs';
import path from 'node:path';
import { reasonOf } from '../base/user-error.ts';
import { includesOf } from '../site-files/disk/includes.ts';
import { loadBytes } from '../site-files/disk/load.ts';
import { type Kind, kindOf } from '../site-files/kind.ts';
import type { Given } from '../site-files/read.ts';
import { Source } from '../site-files/source.ts';
import type { SiteFile } from './site.ts';

const called: Readonly<Record<Kind, string>> = {
  htaccess: 'a .htaccess',
  'wp-config': 'a wp-config.php',
  nginx: 'a configuration of nginx',
};

/** Why such a file cannot be read, or is none of its kind; null where nothing is wrong with it. */
export function siteFileMistake({ kind, name, folder }: SiteFile): string | null {
  const found = statSync(path.resolve(folder, name), { throwIfNoEntry: false });
  if (!found) return 'there is no such file';
  if (found.isDirectory()) return 'this is a folder';
  try {
    const other = kindOf('', loadBytes(name, folder));
    return other !== null && isAnother(kind, other) ? `what it holds is ${called[other]}` : null;
  } catch (error) {
    return reasonOf(error);
  }
}

/** The rules of Apache may look like a configuration of nginx. */
function isAnother(kind: Kind, found: Kind): boolean {
  const isPhp = (one: Kind): boolean => one === 'wp-config';
  return isPhp(kind) !== isPhp(found) || (kind === 'nginx' && found === 'htaccess');
}

/** The files as they are now, and a sentence for each that can no longer be read. */
export function loadSiteFiles(files: readonly SiteFile[] = []): { given: Given[]; unread: string[] } {
  const given: Given[] = [];
  const unread: string[] = [];
  for (const { kind, name, folder } of files)
    try {
      given.push({
        kind,
        source: new Source(name, loadBytes(name, folder)),
        ...(kind === 'nginx' && { includes: includesOf(name, folder) }),
      });
    } catch (error) {
      unread.push(`${reasonOf(error)}.`);
    }
  return { given, unread };
}
