import { reasonOf } from '../base/user-error.ts';
import { includesOf } from '../site-files/disk/includes.ts';
import { loadBytes } from '../site-files/disk/load.ts';
import { together } from '../site-files/disk/together.ts';
import type { Given } from '../site-files/read.ts';
import { Source } from '../site-files/source.ts';
import type { SiteFile } from './site.ts';

/**
 * The files as they are now, with what lies beside them, and a sentence for each that can no longer be read. `base` is the path of
 * the site's address.
 */
export function loadSiteFiles(
  files: readonly SiteFile[],
  base: string,
): { given: Given[]; unread: string[] } {
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
  const folder = files.find(({ kind }) => kind === 'htaccess')?.folder ?? '';
  return { given: together(given, folder, base).files, unread };
}
