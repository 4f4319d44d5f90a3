import { pathOf, urlOf } from './address.ts';
import type { Located } from './located.ts';

/** WordPress in a directory of its own: the folder of the site, and the one of WordPress below it, `wp`. */
export interface OwnDirectory {
  home: string;
  folder: string;
}

/** What the index says of both, where WordPress was asked in its own folder; null where they are one. */
export function ownDirectory(facts: Located): OwnDirectory | null {
  const { home, url } = facts.index();
  const [site, installed] = [urlOf(home), urlOf(url)];
  if (site === null || installed === null || site.origin !== installed.origin) return null;
  const [above, below] = [pathOf(site.href), pathOf(installed.href)];
  if (below !== pathOf(facts.site.url) || !below.startsWith(`${above}/`)) return null;
  const folder = below.slice(above.length + 1);
  // It goes into lines of a shell.
  return /^\w[\w.-]*(?:\/\w[\w.-]*)*$/.test(folder) ? { home: above, folder } : null;
}
