import { existsSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { isLoopback } from '../../base/http.ts';
import { closest } from '../../base/nearest.ts';
import { ownCommand } from '../../base/own-command.ts';
import { mistakeInUsername } from '../../evidence/methods/looks.ts';
import { readAddress, siteAtAddress, siteName } from '../../sites/at-address.ts';
import type { Credentials, Site } from '../../sites/site.ts';
import { shortened } from '../../sites/yaml/printable.ts';
import { type Io, UsageError } from '../io.ts';
import { commandNames } from '../program/names.ts';

export interface TargetOptions {
  sites?: string | undefined;
  user?: string | undefined;
  quiet?: true | undefined;
  allowHttp?: true | undefined;
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

async function sitesAt(addresses: string[], { user, allowHttp }: TargetOptions, io: Io): Promise<Site[]> {
  const urls = addresses.map((address) => urlOf(address, io));
  if (user !== undefined && allowHttp !== true) warnOfHttp(urls, io);
  const auth = user === undefined ? null : await credentials(user, io, urls);
  return [...new Set(urls)].map((url) => siteAtAddress(url, auth));
}

/** Before anybody types a password that may go nowhere. */
function warnOfHttp(urls: string[], io: Io): void {
  const bare = urls.find((url) => url.startsWith('http:') && !isLoopback(new URL(url)));
  if (bare === undefined || !io.stdin.isTTY || io.env.WP_PASSWORD) return;
  io.stderr.write(
    `${shortened(bare)} is plain http: the login is tested only where it answers over https as well, or with --allow-http.\n`,
  );
}

async function credentials(username: string, io: Io, urls: string[]): Promise<Credentials> {
  if (username === '') throw new UsageError('--user takes a name');
  const mistake = mistakeInUsername(username);
  if (mistake !== null) throw new UsageError(`what --user names ${mistake}`);
  const { readPassword } = await import('./password.ts');
  return { username, password: await readPassword(username, io, urls.map(siteName).join(', ')) };
}

async function sitesOfFiles(files: string[], { user, quiet }: TargetOptions, io: Io): Promise<Site[]> {
  if (user !== undefined)
    throw new UsageError('--user belongs to an address; in a sites file each site has its own auth');
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new UsageError('give one sites file');
  const [{ loadSites }, { causeIds }] = await Promise.all([
    import('../../sites/load.ts'),
    import('../../causes/ids.ts'),
  ]);
  const say = quiet ? () => {} : (text: string) => void io.stderr.write(text);
  const sites = loadSites({
    file: path.resolve(io.cwd, file),
    env: io.env,
    knownCauses: causeIds.known,
    say,
  });
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
  const command = ownCommand(env);
  throw new UsageError(
    `say which site: ${command} https://shop.example, or make a sites.yaml with ${command} init`,
  );
}

const isFile = (io: Io) => (target: string) =>
  /\.(ya?ml|json|csv)$/i.test(target) || (!target.includes('://') && statOf(target, io)?.isFile() === true);

/** Null for what is no path, and for one that is too long to be. */
function statOf(target: string, { cwd }: Io): Stats | null {
  try {
    return statSync(path.resolve(cwd, target));
  } catch {
    return null;
  }
}

function folderText(folder: string, io: Io): string {
  const file = path.join(folder, 'sites.yaml');
  return statOf(file, io)?.isFile()
    ? `${shortened(folder)} is a folder; its sites file is ${shortened(file)}`
    : `${shortened(folder)} is a folder without a sites.yaml; expected an address or a sites file`;
}

/** A word that is neither a host nor a file is most likely a command with a slip in it. */
function urlOf(target: string, io: Io): string {
  if (target.trim() === '')
    throw new UsageError('an empty target; expected an address like https://shop.example');
  const isHost = /[.:]|^localhost$/.test(target);
  if (statOf(target, io)?.isDirectory() && !/^[\w-]+(\.[\w-]+)+$/.test(target))
    throw new UsageError(folderText(target, io));
  if (!isHost) {
    const meant = closest(target, commandNames);
    throw new UsageError(`${shortened(target)} is no address, no file and no command${meant}`);
  }
  const address = readAddress(target);
  if ('mistake' in address) throw new UsageError(address.mistake);
  return address.url;
}
