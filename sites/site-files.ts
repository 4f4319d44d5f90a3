import { statSync } from 'node:fs';
import path from 'node:path';
import { reasonOf } from '../base/user-error.ts';
import { BELOW_WORDPRESS, isBelowWordpress } from '../site-files/disk/below.ts';
import { loadBytes } from '../site-files/disk/load.ts';
import { type Kind, kindOf } from '../site-files/kind.ts';
import type { SiteFile } from './site.ts';

const called: Readonly<Record<Kind, string>> = {
  htaccess: 'a .htaccess',
  'wp-config': 'a wp-config.php',
  nginx: 'a configuration of nginx',
};

/** Why such a file cannot be read, or is none of its kind; null where nothing is wrong with it. */
export function siteFileMistake({ kind, name, folder }: SiteFile): string | null {
  try {
    const found = statSync(path.resolve(folder, name), { throwIfNoEntry: false });
    if (!found) return 'there is no such file';
    if (found.isDirectory()) return 'this is a folder';
    const other = kindOf('', loadBytes(name, folder));
    if (kind === 'htaccess' && isBelowWordpress(name, folder)) return BELOW_WORDPRESS;
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

/** Why several of a kind cannot be of one site; null where they can: .htaccess files of folders in each other hold together. */
export function severalMistake(files: readonly SiteFile[]): string | null {
  const folders = files
    .map(({ name, folder }) => path.dirname(path.resolve(folder, name)))
    .sort((one, other) => one.length - other.length);
  const isChain = folders.every((one, at) => at === 0 || isBelow(one, folders[at - 1] ?? one));
  return isChain
    ? null
    : 'several are taken where each lies in a folder of the one before, as Apache reads them';
}

function isBelow(folder: string, outer: string): boolean {
  return folder.startsWith(outer.endsWith(path.sep) ? outer : outer + path.sep);
}
