import { existsSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { closest } from '../../base/nearest.ts';
import { readAddress, siteAtAddress } from '../../sites/at-address.ts';
import type { Credentials, Site } from '../../sites/site.ts';
import { shortened } from '../../sites/yaml/printable.ts';
import { type Io, UsageError } from '../io.ts';
import { commandNames } from '../program/names.ts';

export interface TargetOptions {
  sites?: string | undefined;
  user?: string | undefined;
}

/** The sites file that the command line means; null where it means addresses. */
export function sitesFileOf(targets: string[], { sites }: TargetOptions, io: Io): string | null {
  const file = sites ?? targets.find(isFile(io)) ?? (targets.length === 0 ? defaultFile(io) : undefined);
  return file === undefined ? null : path.resolve(io.cwd, file);
}

/** The sites that the command line means: an address, a host name, or a sites file; sites.yaml without any. */
export async function sitesOf(targets: string[], options: TargetOptions, io: Io): Promise<Site[]> {
  const files = [...(options.sites === undefined ? [] : [options.sites]), ...targets.filter(isFile(io))];
  const addresses = targets.filter((target) => !files.includes(target));
  if (files.length + addresses.length === 0) return sitesOfFiles([defaultFile(io)], options, io);
  if (files.length > 0 && addresses.length > 0)
    throw new UsageError('give addresses or a sites file, not both');
  return files.length > 0 ? sitesOfFiles(files, options, io) : sitesAt(addresses, options, io);
}

async function sitesAt(addresses: string[], { user }: TargetOptions, io: Io): Promise<Site[]> {
  const urls = addresses.map((address) => urlOf(address, io));
  const auth = user === undefined ? null : await credentials(user, io);
  return [...new Set(urls)].map((url) => siteAtAddress(url, auth));
}

async function credentials(username: string, io: Io): Promise<Credentials> {
  if (username === '') throw new UsageError('--user takes a name');
  const { readPassword } = await import('./password.ts');
  return { username, password: await readPassword(username, io) };
}

async function sitesOfFiles(files: string[], { user }: TargetOptions, io: Io): Promise<Site[]> {
  if (user !== undefined)
    throw new UsageError('--user belongs to an address; in a sites file each site has its own auth');
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new UsageError('give one sites file');
  const [{ loadSites }, { causeIds }] = await Promise.all([
    import('../../sites/load.ts'),
    import('../../causes/ids.ts'),
  ]);
  const sites = loadSites({ file: path.resolve(io.cwd, file), env: io.env, knownCauses: causeIds.known });
  const embedded = sites.find((site) => site.embedded);
  if (embedded)
    throw new UsageError(
      `${embedded.name} is the WordPress that the Playwright suite starts; run it with npx playwright test`,
    );
  return sites;
}

function defaultFile({ env, cwd }: Io): string {
  const file = env.SITES || 'sites.yaml';
  if (env.SITES || existsSync(path.resolve(cwd, file))) return file;
  throw new UsageError(
    'say which site: wp-rest-doctor https://shop.example, or make a sites.yaml with wp-rest-doctor init',
  );
}

const isFile = (io: Io) => (target: string) =>
  /\.(ya?ml|json)$/i.test(target) || (!target.includes('://') && statOf(target, io)?.isFile() === true);

/** Null for what is no path, and for one that is too long to be. */
function statOf(target: string, { cwd }: Io): Stats | null {
  try {
    return statSync(path.resolve(cwd, target));
  } catch {
    return null;
  }
}

/** A word that is neither a host nor a file is most likely a command with a slip in it. */
function urlOf(target: string, io: Io): string {
  if (target.trim() === '')
    throw new UsageError('an empty target; expected an address like https://shop.example');
  const isHost = /[.:]|^localhost$/.test(target);
  if (statOf(target, io)?.isDirectory() && !/^[\w-]+(\.[\w-]+)+$/.test(target))
    throw new UsageError(`${shortened(target)} is a folder; name the sites file in it`);
  if (!isHost) {
    const meant = closest(target, commandNames);
    throw new UsageError(`${shortened(target)} is no address, no file and no command${meant}`);
  }
  const address = readAddress(target);
  if ('mistake' in address) throw new UsageError(address.mistake);
  return address.url;
}
