import { existsSync } from 'node:fs';
import path from 'node:path';

/** Folders of WordPress in which no address of its REST API lies. */
const OWN = new Set(['wp-admin', 'wp-content', 'wp-includes']);

export const BELOW_WORDPRESS =
  'it is of a folder below WordPress, and no request of the REST API passes it: the one beside wp-load.php decides';

/** A `.htaccess` of a folder below WordPress, such as `wp-content/uploads`: no request of the REST API passes it. */
export function isBelowWordpress(name: string, cwd: string): boolean {
  const folder = path.dirname(path.resolve(cwd, name));
  if (folder.split(path.sep).some((part) => OWN.has(part))) return true;
  const holds = (place: string, file: string): boolean => existsSync(path.join(place, file));
  if (holds(folder, 'wp-load.php') || holds(folder, 'index.php')) return false;
  return above(folder).some((place) => holds(place, 'wp-load.php'));
}

function above(folder: string): string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [] : [parent, ...above(parent)];
}
