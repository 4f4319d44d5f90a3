import { counted, shown } from '../../../base/text.ts';
import type { ClientOptions } from '../../../http/api.ts';
import type { Site } from '../../../sites/site.ts';
import { Cleaner, SiteRefusal } from '../../../visit/clean/cleaner.ts';
import type { Leftover } from '../../../visit/clean/leftover.ts';

export interface Cleaning {
  say(line: string): void;
  /** Null where nothing is to be removed, only shown. */
  confirm: ((question: string) => Promise<boolean>) | null;
  interrupted: AbortSignal;
  onAnswer(): void;
  /** Resolves host names instead of the system. */
  lookup?: ClientOptions['lookup'] | undefined;
}

/** `fails` is said of the site, `harness` of this program. */
export type CleanOutcome = 'ok' | 'fails' | 'harness';

/** One site: logs in, shows what earlier runs left, removes what may be removed, and sees that it is gone. */
export async function cleanSite(site: Site, cleaning: Cleaning): Promise<CleanOutcome> {
  const cleaner = new Cleaner(site, cleaning);
  const stop = () => void cleaner.close();
  cleaning.interrupted.addEventListener('abort', stop, { once: true });
  try {
    const drafts = await findDrafts(site, cleaner, cleaning);
    if (drafts.length === 0 || !(await mayRemove(drafts, site, cleaning))) return 'ok';
    // From here on what is under way is brought to its end.
    cleaning.interrupted.removeEventListener('abort', stop);
    return await removeAll(drafts, site, cleaner, cleaning);
  } catch (error) {
    if (cleaning.interrupted.aborted) return 'ok';
    if (!(error instanceof SiteRefusal)) {
      const text = cleaner.shown(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
      cleaning.say(
        `${site.name}: wp-rest-doctor itself failed. This says nothing about the site.\n  ${text}`,
      );
      return 'harness';
    }
    cleaning.say(
      `${site.name}: ${shown(cleaner.shown(error.message))}\n  What is wrong, and how to fix it: ${checkLine(site)}`,
    );
    return 'fails';
  } finally {
    cleaning.interrupted.removeEventListener('abort', stop);
    await cleaner.close();
  }
}

async function findDrafts(site: Site, cleaner: Cleaner, { say }: Cleaning): Promise<Leftover[]> {
  await cleaner.logIn();
  const { found, isAll } = await cleaner.find();
  const drafts = found.filter((one) => cleaner.isRemovable(one));
  const foreign = found.filter((one) => cleaner.isOfAnother(one));
  const others = found.filter((one) => !drafts.includes(one) && !foreign.includes(one));
  const what = drafts.length === 0 ? 'no draft of an earlier run' : counted(drafts.length, 'draft');
  say(`${site.name}: ${what}${drafts.length === 0 ? '' : ' of earlier runs'}`);
  for (const draft of drafts) say(`  ${cleaner.shown(row(draft))}`);
  if (others.length > 0) say(`${site.name}: left alone, since somebody has worked on it`);
  for (const other of others) say(`  ${cleaner.shown(`${row(other)} (${shown(other.status)})`)}`);
  if (foreign.length > 0) say(`${site.name}: left alone, since another user wrote it: clean as that user`);
  for (const one of foreign) say(`  ${cleaner.shown(row(one))}`);
  if (!isAll) say(`${site.name}: there are more posts to look through; run this again afterwards`);
  return drafts;
}

async function mayRemove(drafts: Leftover[], site: Site, { confirm, say }: Cleaning): Promise<boolean> {
  if (confirm === null) {
    say(`${site.name}: nothing was deleted; add --yes to delete ${drafts.length === 1 ? 'it' : 'them'}`);
    return false;
  }
  const isMeant = await confirm(`Delete ${counted(drafts.length, 'draft')} at ${site.url} for good?`);
  if (!isMeant) say(`${site.name}: nothing was deleted`);
  return isMeant;
}

async function removeAll(
  drafts: Leftover[],
  site: Site,
  cleaner: Cleaner,
  { say, interrupted }: Cleaning,
): Promise<CleanOutcome> {
  let gone = 0;
  for (const draft of drafts) {
    if (interrupted.aborted) break;
    const trouble = await cleaner.remove(draft).then(() => null, refusalOf);
    if (trouble === null) gone += 1;
    say(
      `  ${draft.id} ${trouble === null ? 'is gone' : `could not be removed: ${shown(cleaner.shown(trouble))}`}`,
    );
  }
  say(`${site.name}: ${gone} of ${counted(drafts.length, 'draft')} ${gone === 1 ? 'is' : 'are'} gone`);
  return gone === drafts.length ? 'ok' : 'fails';
}

/** A refusal of one draft keeps no other from being removed. */
function refusalOf(error: unknown): string {
  if (error instanceof SiteRefusal) return error.message;
  throw error;
}

function row({ id, date, title }: Leftover): string {
  return `${id}  ${shown(date).replace('T', ' ').padEnd(19)}  ${shown(title)}`;
}

function checkLine({ url, auth }: Site): string {
  const user = auth?.username ?? '';
  return `wp-rest-doctor check ${url} --user ${/^[\w.@-]+$/.test(user) ? user : JSON.stringify(user)}`;
}
