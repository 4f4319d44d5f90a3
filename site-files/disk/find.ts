import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { reasonOf, UserError } from '../../base/user-error.ts';

const names = ['.htaccess', 'wp-config.php', 'nginx.conf'];

/** In which folders of a folder WordPress is looked for. */
const MOST_FOLDERS = 200;

/**
 * The files of a site's folder that are read, by paths as the user would type them: its own, those of the folders above it that
 * are in the path of its address, and those of WordPress in a folder of its own.
 */
export function filesIn(folder: string, cwd: string, base = ''): string[] {
  const found = entriesOf(folder, cwd);
  const own = names.filter((name) => found.includes(name));
  const homes = found.includes('wp-load.php')
    ? []
    : found.slice(0, MOST_FOLDERS).filter((name) => isHome(path.resolve(cwd, folder, name)));
  const [home, ...more] = homes;
  const inner = home !== undefined && more.length === 0 ? names.map((name) => path.join(home, name)) : [];
  const files = [...above(folder, cwd, base), ...own, ...inner]
    .map((name) => path.join(folder, name))
    .filter((name) => isFile(path.resolve(cwd, name)));
  if (files.length === 0)
    throw new UserError(`${folder} has none of ${names.join(', ')}: --dir takes the folder of WordPress`);
  return files;
}

function entriesOf(folder: string, cwd: string): string[] {
  try {
    return readdirSync(path.resolve(cwd, folder));
  } catch (error) {
    throw new UserError(`${folder} cannot be read: ${reasonOf(error)}`);
  }
}

function isHome(place: string): boolean {
  return isFile(path.join(place, 'wp-load.php'));
}

/** `../.htaccess` and so on, as many as the path has parts, where the folder is the one of that path. */
function above(folder: string, cwd: string, base: string): string[] {
  const parts = base.split('/').filter((part) => part !== '');
  if (!path.resolve(cwd, folder).endsWith(path.join('/', ...parts))) return [];
  return parts.map((_part, at) => path.join(...Array<string>(parts.length - at).fill('..'), '.htaccess'));
}

function isFile(place: string): boolean {
  try {
    return statSync(place).isFile();
  } catch {
    return false;
  }
}
