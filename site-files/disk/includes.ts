import { readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Included } from '../nginx/includes.ts';
import { wildcard } from '../wildcard.ts';
import { loadBytes } from './load.ts';

/** Of one configuration; a server with hundreds of sites has fewer. */
const MOST_FILES = 300;
const MOST_BYTES = 4 * 1024 * 1024;
/** Entries of a folder that a pattern is held against. */
const MOST_ENTRIES = 2000;

/** Folders of a configuration below the one that its paths are relative to. */
const BELOW = /^(?:sites-(?:available|enabled)|conf\.d|snippets|default\.d|vhosts?\.d|includes?)$/;
/** Where nginx has its configuration; a copy of it may lie anywhere. */
const HOME = /^(?:\/usr\/local)?\/etc\/nginx\/|^\/usr\/local\/nginx\/conf\/|^\/opt\/homebrew\/etc\/nginx\//;

/** What `include` of a configuration on disk names: nothing outside of its folder, links included. */
export function includesOf(name: string, cwd: string): (pattern: string) => Included[] | null {
  const folder = path.dirname(path.resolve(cwd, name));
  const root = BELOW.test(path.basename(folder)) ? path.dirname(folder) : folder;
  const known = new Map<string, Included[] | null>();
  let files = 0;
  let bytes = 0;
  return (pattern) => {
    const before = known.get(pattern);
    if (before !== undefined) return before;
    const found = placesOf(root, pattern);
    const loaded = found?.flatMap((place) => {
      if (++files > MOST_FILES || bytes > MOST_BYTES) return [];
      const text = textOf(place);
      bytes += text?.length ?? 0;
      return text === null ? [] : [{ name: path.relative(root, place), bytes: text }];
    });
    // What cannot be read, or is too much, is not known.
    const all = found && loaded?.length === found.length ? loaded : null;
    known.set(pattern, all);
    return all;
  };
}

function textOf(place: string): string | null {
  try {
    return loadBytes(place, '/');
  } catch {
    return null;
  }
}

/** Null where nobody can say which they are. */
function placesOf(root: string, pattern: string): string[] | null {
  const local = path.isAbsolute(pattern) && !isIn(pattern, root) ? pattern.replace(HOME, '') : pattern;
  const wanted = path.resolve(root, local);
  if (!isIn(wanted, root)) return null;
  const folder = path.dirname(wanted);
  const base = path.basename(wanted);
  const isPattern = /[*?[]/.test(base);
  if (/[*?[]/.test(folder.slice(root.length))) return null;
  try {
    const home = realpathSync(root);
    const names = isPattern ? matching(readdirSync(folder).slice(0, MOST_ENTRIES), base) : [base];
    const places = names.map((name) => realpathSync(path.join(folder, name)));
    return places.every((place) => isIn(place, home)) ? places : null;
  } catch {
    return null;
  }
}

/** As a shell finds them: none that begins with a dot, in their order. */
function matching(names: readonly string[], pattern: string): string[] {
  const isMatch = wildcard(pattern);
  return names.filter((name) => !name.startsWith('.') && isMatch(name)).sort();
}

function isIn(place: string, root: string): boolean {
  return place.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
}
