import { asObject } from '../../base/json.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { idIn } from '../../probes/draft-fate.ts';
import { DRAFT_MARKER, isOwnTitle } from '../../probes/draft-title.ts';
import { loggedInAs, type Ours, titleIn } from '../../probes/own-draft.ts';

/** A post whose title begins as those of our drafts do. */
export interface Leftover {
  id: number;
  title: string;
  status: string;
  /** The id of who wrote it; null when the site does not say. */
  author: string | null;
  /** The date as the site writes it, in its own time zone; empty when it gives none. */
  date: string;
}

/** WordPress looks for these words anywhere in a post. In any status, so that one that was published is reported. */
export const SEARCHED = { search: DRAFT_MARKER, status: 'any', context: 'edit', orderby: 'id', order: 'asc' };

/** Reads what a search lists; null for whatever else it may find. */
export function leftoverIn(entry: unknown): Leftover | null {
  const { id: given, status, author, date } = asObject(entry);
  const id = idIn(given);
  const title = titleIn(entry);
  if (id === null || title === null || typeof status !== 'string' || !title.startsWith(DRAFT_MARKER))
    return null;
  const writer = idIn(author);
  return {
    id,
    title,
    status,
    author: writer === null ? null : String(writer),
    date: typeof date === 'string' ? date : '',
  };
}

/** Whatever earlier visits wrote as the user who logs in now; everything else is somebody's own. */
export function oursOfAnyVisit(evidence: Evidence): Ours {
  return { isTitle: isOwnTitle, author: loggedInAs(evidence), statuses: ['draft'] };
}

/** Tells whether it is as it was written, were it not for who wrote it. */
export function isOfAnother({ title, status, author }: Leftover, { isTitle, author: user }: Ours): boolean {
  return status === 'draft' && isTitle(title) && author !== user;
}

export function isRemovable({ title, status, author }: Leftover, { isTitle, author: user }: Ours): boolean {
  return status === 'draft' && isTitle(title) && user !== null && author === user;
}
