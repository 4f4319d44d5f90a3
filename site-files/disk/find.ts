import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { reasonOf, UserError } from '../../base/user-error.ts';

const names = ['.htaccess', 'wp-config.php', 'nginx.conf'];

/** The files of a site's folder that are read, by paths as the user would type them. */
export function filesIn(folder: string, cwd: string): string[] {
  let found: string[];
  try {
    found = readdirSync(path.resolve(cwd, folder));
  } catch (error) {
    throw new UserError(`${folder} cannot be read: ${reasonOf(error)}`);
  }
  const files = names.filter((name) => found.includes(name) && isFile(path.resolve(cwd, folder, name)));
  if (files.length === 0)
    throw new UserError(`${folder} has none of ${names.join(', ')}: --dir takes the folder of WordPress`);
  return files.map((name) => path.join(folder, name));
}

function isFile(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isFile() === true;
}
