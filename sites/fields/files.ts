import type { Kind } from '../../site-files/kind.ts';
import type { SiteFile } from '../site.ts';
import { siteFileMistake } from '../site-files.ts';
import { child, type Tree } from '../yaml/tree.ts';
import type { Values } from '../yaml/values.ts';

const keys: readonly (readonly [string, Kind])[] = [
  ['htaccess', 'htaccess'],
  ['wp_config', 'wp-config'],
  ['nginx', 'nginx'],
];

/** The files of the site that are there; what is wrong with one is said at its path in the sites file. */
export function readFiles(values: Values, tree: Tree | undefined, folder: string): { files?: SiteFile[] } {
  const files = keys.flatMap(([key, kind]): SiteFile[] => {
    const at = child(tree, key);
    const name = values.text(at, `files.${key}`);
    if (name === null || at?.kind !== 'scalar') return [];
    const file = { kind, name, folder };
    const mistake = siteFileMistake(file);
    if (mistake !== null) values.refuse(at, `files.${key}`, mistake);
    return [file];
  });
  return files.length === 0 ? {} : { files };
}
