import { chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { applied as withEdits } from '../../site-files/edit.ts';
import { Source } from '../../site-files/source.ts';
import { asksToReload } from '../../site-files/steps/after.ts';
import { editsAt } from '../../site-files/steps/edits.ts';
import { readPlace, type Spot } from '../../site-files/steps/place.ts';
import { type Applied, applied, type PrintedFix, refused, type Target } from './target.ts';
import { doInWpAdmin } from './wp-admin.ts';

export type { Applied, PrintedFix, Target } from './target.ts';

/**
 * Does what a fix says, word for word, knowing nothing but what the report says: whoever follows the report gets no
 * more than this.
 */
export async function applyFix(fix: PrintedFix, target: Target): Promise<Applied> {
  const { file, place, snippet, after } = fix;
  if (file === null || place === null) return refused('it says what to do, and not in which file');
  const spot = readPlace(place);
  const undo = undoOf(file, target);
  const done = await put(file, spot, snippet, target);
  if (!done.applied || !asksToReload(after)) return done;
  try {
    await target.reload();
    return applied;
  } catch (error) {
    // As whoever is at a server would, before the next attempt.
    undo();
    await target.reload();
    return refused(`with it the server does not start: ${messageOf(error)}`);
  }
}

async function put(file: string, spot: Spot, snippet: string | null, target: Target): Promise<Applied> {
  if (file === 'wp-admin')
    return spot.kind === 'screen' ? doInWpAdmin(spot.name, snippet, target) : refused('no such screen');
  if (snippet === null) return refused('it has no lines');
  if (spot.kind === 'keys') return setKeys(spot.keys, snippet, target);
  if (spot.kind === 'shell') return runInShell(snippet, target);
  if (spot.kind === 'screen') return refused(`${file} is not at hand`);
  return editFile(file, spot, snippet, target);
}

function editFile(name: string, spot: Spot, snippet: string, target: Target): Applied {
  const place = pathOf(name, target);
  if (place === null) return refused(`there is no ${name} here`);
  const isNew = !existsSync(place);
  const source = new Source(name, isNew ? '' : readFileSync(place, 'latin1'));
  const placed = editsAt(source, spot, snippet);
  if ('why' in placed) return refused(isNew ? `there is no ${name}` : `${name}: ${placed.why}`);
  if (isNew) makeFolder(path.dirname(place));
  // Written in place, so that owner and mode stay.
  writeFileSync(place, withEdits(source, placed.edits), 'latin1');
  if (isNew) giveToOwnerOf(path.dirname(place), place);
  return applied;
}

/** Puts the file back as it is now. */
function undoOf(name: string, target: Target): () => void {
  const place = pathOf(name, target);
  if (place === null || !existsSync(place)) return () => {};
  const before = readFileSync(place);
  return () => writeFileSync(place, before);
}

function pathOf(name: string, { files, folder }: Target): string | null {
  return files[name] ?? (isOfWordPress(name) ? path.join(folder, name) : null);
}

function isOfWordPress(name: string): boolean {
  return ['.htaccess', 'wp-config.php', 'web.config'].includes(name) || name.startsWith('wp-content/');
}

function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
  giveToOwnerOf(path.dirname(folder), folder);
}

/** Only root may give files away, and only then it matters. */
function giveToOwnerOf(model: string, place: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(model);
  chownSync(place, uid, gid);
}

function setKeys(keys: string[], snippet: string, { siteEntry }: Target): Applied {
  const values: unknown = parse(snippet);
  if (typeof values !== 'object' || values === null) return refused('its lines are no keys of sites.yaml');
  if (Object.keys(values).sort().join() !== keys.toSorted().join())
    return refused(`its lines set other keys than ${keys.join(', ')}`);
  Object.assign(siteEntry, values);
  return applied;
}

async function runInShell(script: string, target: Target): Promise<Applied> {
  try {
    await target.shell(script);
    return applied;
  } catch (error) {
    return refused(`the shell says: ${messageOf(error)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
