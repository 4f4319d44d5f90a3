import type { Kind } from '../../site-files/kind.ts';
import type { SiteFile } from '../site.ts';
import { severalMistake, siteFileMistake } from '../site-files.ts';
import { child, items, type Tree } from '../yaml/tree.ts';
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
    const label = `files.${key}`;
    const named = (at?.kind === 'list' ? items(at) : [at]).flatMap((one) => {
      const name = values.text(one, label);
      return name === null || one?.kind !== 'scalar' ? [] : [{ at: one, file: { kind, name, folder } }];
    });
    const wrong = named.map((one) => ({ ...one, mistake: siteFileMistake(one.file) }));
    for (const one of wrong) if (one.mistake !== null) values.refuse(one.at, label, one.mistake);
    const several = severalMistake(named.map(({ file }) => file));
    if (several !== null && named[0]) values.refuse(named[0].at, label, several);
    return named.map(({ file }) => file);
  });
  return files.length === 0 ? {} : { files };
}
