import type { Kind } from '../../site-files/kind.ts';
import type { Site, SiteFile } from '../../sites/site.ts';
import { severalMistake, siteFileMistake } from '../../sites/site-files.ts';
import { UsageError } from '../io.ts';

/** The files of the one site that is visited, as the command line names them. */
export interface GivenFiles {
  htaccess?: string[];
  wpConfig?: string;
  nginx?: string;
}

const options: readonly (readonly [keyof GivenFiles, string, Kind])[] = [
  ['htaccess', '--htaccess', 'htaccess'],
  ['wpConfig', '--wp-config', 'wp-config'],
  ['nginx', '--nginx', 'nginx'],
];

/** The files that the command line names, for a run that has `count` sites. Throws `UsageError`. */
export function filesGiven(given: GivenFiles, cwd: string, count: number): SiteFile[] {
  return options.flatMap(([key, option, kind]): SiteFile[] => {
    const files = [given[key] ?? []].flat().map((name) => ({ kind, name, folder: cwd }));
    if (files.length === 0) return [];
    if (count > 1)
      throw new UsageError(
        `${option} is a file of one site: choose it with --only, or give each its own under files: in the sites file`,
      );
    for (const file of files) {
      const mistake = siteFileMistake(file);
      if (mistake !== null) throw new UsageError(`${option} ${file.name}: ${mistake}`);
    }
    const mistake = severalMistake(files);
    if (mistake !== null) throw new UsageError(`${option}: ${mistake}`);
    return files;
  });
}

/** What the command line names goes before what the sites file does. Throws `UsageError`. */
export function withSiteFiles(sites: Site[], given: GivenFiles, cwd: string): Site[] {
  const files = filesGiven(given, cwd, sites.length);
  if (files.length === 0) return sites;
  const isNamed = ({ kind }: SiteFile): boolean => files.some((one) => one.kind === kind);
  return sites.map((site) => ({
    ...site,
    files: [...(site.files ?? []).filter((one) => !isNamed(one)), ...files],
  }));
}
