import { lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { asObject } from '../base/json.ts';
import { reasonOf, UserError } from '../base/user-error.ts';

/** The folder of a site, as it is on this machine. No path in it is a link. */
export interface SiteFolder {
  /** As the user calls it. */
  name: string;
  /** What the address of the site leads to. */
  root: string;
  /** Where WordPress is: `root`, or a folder of its own in it. */
  core: string;
}

/** Where a file is or will be. */
export interface Located {
  place: string;
  /** From the root, with slashes. */
  file: string;
  /** What is to be made before it, the outermost first. */
  folders: string[];
  isThere: boolean;
}

/** Throws `UserError` for what is no folder of a WordPress. */
export function openFolder(name: string, cwd: string): SiteFolder {
  const given = path.resolve(cwd, name);
  const found = statSync(given, { throwIfNoEntry: false });
  if (!found) throw new UserError(`${name}: there is no such folder`);
  if (!found.isDirectory()) throw new UserError(`${name} is a file; --root takes the folder of the site`);
  if (!mayLookInto(given)) throw new UserError(`${name} cannot be looked into by this user`);
  const root = realpathSync(given);
  const core = coreIn(root);
  if (core === null)
    throw new UserError(
      `${name} has no wp-load.php: --root takes the folder of WordPress, where wp-config.php and wp-content are`,
    );
  return { name, root, core };
}

/** The folder itself, or the one that its index.php names. */
function coreIn(root: string): string | null {
  if (isFile(path.join(root, 'wp-load.php'))) return root;
  const index = path.join(root, 'index.php');
  const text = isFile(index) ? readFileSync(index, 'latin1').slice(0, 10_000) : '';
  const named = /['"]\/?([\w.\-/]+)\/wp-blog-header\.php['"]/.exec(text)?.[1];
  if (named === undefined || !isFile(path.join(root, named, 'wp-load.php'))) return null;
  const core = realpathSync(path.join(root, named));
  return isInside(root, core) ? core : null;
}

/** A file by the name that fixes call it by. Nothing that lies outside of the folder is ever located. */
export function locate(folder: SiteFolder, name: string): Located | { why: string } {
  if (name === 'wp-config.php') return locateConfig(folder);
  return locateAt(folder, path.join(name.startsWith('wp-content/') ? folder.core : folder.root, name));
}

/** WordPress looks for it one folder higher as well. */
function locateConfig(folder: SiteFolder): Located | { why: string } {
  const own = path.join(folder.core, 'wp-config.php');
  const higher = path.join(path.dirname(folder.core), 'wp-config.php');
  if (isFile(own) || !isFile(higher)) return locateAt(folder, own);
  if (isInside(folder.root, higher)) return locateAt(folder, higher);
  return { why: `wp-config.php is not in ${folder.name} but in the folder above it, which is left alone` };
}

/** The same for a path, absolute or from the root. */
export function locateAt(folder: SiteFolder, wanted: string): Located | { why: string } {
  try {
    return located(folder, wanted);
  } catch (error) {
    // A folder that this user may not look into.
    return { why: `${wanted} cannot be looked at: ${reasonOf(error)}` };
  }
}

function located({ name, root }: SiteFolder, wanted: string): Located | { why: string } {
  const absolute = path.resolve(root, wanted);
  const leadsOut = { why: `${path.relative(root, absolute)} leads out of ${name}, through a link` };
  const folders: string[] = [];
  let above = path.dirname(absolute);
  while (isInside(root, above) && !seen(above)) {
    folders.unshift(path.basename(above));
    above = path.dirname(above);
  }
  const base = realOf(above);
  if (base === null || (base !== root && !isInside(root, base))) return leadsOut;
  if (!statSync(base).isDirectory()) return { why: `${path.relative(root, base)} is a file, and no folder` };
  let place = path.join(base, ...folders, path.basename(absolute));
  const found = folders.length === 0 ? seen(place) : undefined;
  if (found?.isSymbolicLink()) {
    const target = realOf(place);
    if (target === null || !isInside(root, target)) return leadsOut;
    place = target;
  }
  if (found && !statSync(place).isFile()) return { why: `${wanted} is no file` };
  return {
    place,
    file: path.relative(root, place).split(path.sep).join('/'),
    folders: folders.map((_, at) => path.join(base, ...folders.slice(0, at + 1))),
    isThere: found !== undefined,
  };
}

export function isInside(folder: string, place: string): boolean {
  const from = path.relative(folder, place);
  return from !== '' && from !== '..' && !from.startsWith(`..${path.sep}`) && !path.isAbsolute(from);
}

/** Nothing is in a file. */
function seen(place: string): Stats | undefined {
  try {
    return lstatSync(place, { throwIfNoEntry: false });
  } catch (error) {
    if (asObject(error).code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function isFile(place: string): boolean {
  try {
    return statSync(place).isFile();
  } catch {
    return false;
  }
}

function mayLookInto(folder: string): boolean {
  try {
    seen(path.join(folder, 'wp-load.php'));
    return true;
  } catch {
    return false;
  }
}

function realOf(place: string): string | null {
  try {
    return realpathSync(place);
  } catch {
    return null;
  }
}
