import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isForTheUser } from '../base/user-error.ts';
import { urlOf } from '../evidence/address.ts';
import { headerOf } from '../evidence/read.ts';
import { isSameName } from '../evidence/rest-root.ts';
import type { Site } from '../sites/site.ts';
import { Connection } from '../visit/sending/connection.ts';
import { BackupError, type Changes } from './changes.ts';
import type { SiteFolder } from './folder.ts';
import type { Entry } from './journal.ts';
import { type Plan, planNew } from './plan.ts';

const MOST_REDIRECTS = 3;

/** What was seen in place of the file. `isDown` says that no file at all may come back: an error, or a refusal of everything. */
interface Unproved {
  why: string;
  isDown: boolean;
}

/**
 * Whether the address leads to this very folder: a file with a name and a text that nobody can know lies there for the time
 * of a request. Equal files would prove nothing, since every copy of a site has them. Null when it does; else what was seen.
 */
export async function whyNotProved(
  folder: SiteFolder,
  changes: Changes,
  site: Site,
): Promise<Unproved | null> {
  const uploads = path.join(path.relative(folder.root, folder.core), 'wp-content', 'uploads');
  // Some sites hand out nothing of uploads to strangers, some nothing but that.
  const places = [uploads, ''].filter((one) => existsSync(path.join(folder.root, one)));
  const seen: Unproved[] = [];
  for (const place of places) {
    const one = await seenAt(place, folder, changes, site);
    if (one === null) return null;
    seen.push(one);
  }
  const why = [...new Set(seen.map((one) => one.why))].join('; ');
  return { why, isDown: seen.every(({ isDown }) => isDown) };
}

async function seenAt(
  place: string,
  folder: SiteFolder,
  changes: Changes,
  site: Site,
): Promise<Unproved | null> {
  const name = `wp-rest-doctor-${randomBytes(8).toString('hex')}.txt`;
  const token = randomBytes(16).toString('hex');
  const file = path.join(place, name).split(path.sep).join('/');
  const bytes = Buffer.from(`wp-rest-doctor looks whether this folder is the one of the site: ${token}\n`);
  const plan = planNew(folder, file, bytes, 'proof');
  if ('why' in plan) return { why: plan.why, isDown: false };
  const entry = begun(changes, plan);
  if ('why' in entry) return { why: entry.why, isDown: false };
  try {
    return await answerTo(`${site.url}/${file}`, token, site);
  } finally {
    changes.undo(entry);
  }
}

/** Where no file can be put into one folder, it may be into another. */
function begun(changes: Changes, plan: Plan): Entry | { why: string } {
  try {
    return changes.begin(plan);
  } catch (error) {
    if (!isForTheUser(error) || error instanceof BackupError) throw error;
    return { why: error.message.replace(/\.$/, '') };
  }
}

async function answerTo(address: string, token: string, site: Site): Promise<Unproved | null> {
  const connection = new Connection(site, undefined);
  try {
    let url = address;
    for (let redirects = 0; ; redirects++) {
      const { exchange } = await connection.send({ probe: 'proof', method: 'GET', url, repeatable: true });
      const { response, failure } = exchange;
      if (response === null)
        return { why: `the site does not answer (${failure?.kind ?? 'nothing was sent'})`, isDown: false };
      if (response.text.includes(token)) return null;
      const target = urlOf(headerOf(exchange, 'location') ?? '', url);
      const isRedirect = response.status >= 300 && response.status <= 399 && target !== null;
      if (!isRedirect || redirects === MOST_REDIRECTS || !isSameName(url, target.href))
        return {
          why: `${address} answers ${response.status}, and not with what lies there`,
          isDown: response.status === 403 || response.status >= 500,
        };
      url = target.href;
    }
  } finally {
    await connection.close();
  }
}
