import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Edit } from '../site-files/edit.ts';
import { Source } from '../site-files/source.ts';
import { defined, wpConfigOf } from '../site-files/wp-config/config.ts';
import { isTrue } from '../site-files/wp-config/constants.ts';
import type { SiteFolder } from './folder.ts';

/** What a block of WordPress begins with, as it is written for one site. */
const BLOCK = '# BEGIN WordPress';

/**
 * The rules of one site lead nobody to the wp-admin and the login of the other sites of a network, which no look at the pages of
 * one site would show. Why such edits are not made there; null where they may be.
 */
export function whyNotOnNetwork({ name, core }: SiteFolder, edits: readonly Edit[]): string | null {
  if (!edits.some(({ text }) => text.includes(BLOCK))) return null;
  const places = [core, path.dirname(core)].map((folder) => path.join(folder, 'wp-config.php'));
  const config = places.find((place) => existsSync(place));
  if (config === undefined || !isOfNetwork(textOf(config))) return null;
  return `${name} is a network of sites (MULTISITE), which takes other rules than these: Network Admin > Settings > Network Setup shows them`;
}

/** One that nobody can read to its end, or whose value is computed, may be. */
function isOfNetwork(bytes: string): boolean {
  if (!bytes.includes('MULTISITE')) return false;
  const config = wpConfigOf(new Source('wp-config.php', bytes));
  if (config === null || config.fault !== null) return true;
  const constant = defined(config, 'MULTISITE');
  return constant !== null && isTrue(constant) !== false;
}

function textOf(place: string): string {
  try {
    return readFileSync(place, 'latin1');
  } catch {
    return '';
  }
}
