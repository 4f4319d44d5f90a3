import { asObject } from '../evidence/read.ts';
import { DRAFT_MARKER, isOwnTitle } from '../probes/draft.ts';

/** A post whose title begins as those of our drafts do. */
export interface Leftover {
  id: number;
  title: string;
  status: string;
  /** As the site writes it, in its own time zone; empty when it gives none. */
  date: string;
}

/** WordPress looks for these words anywhere in a post. In any status, so that one that was published is told. */
export const SEARCHED = { search: DRAFT_MARKER, status: 'any', context: 'edit', orderby: 'id', order: 'asc' };

/** Null for whatever else a search may find. */
export function leftoverIn(entry: unknown): Leftover | null {
  const { id, title, status, date } = asObject(entry);
  const { raw, rendered } = asObject(title);
  const text = typeof raw === 'string' ? raw : rendered;
  if (!Number.isSafeInteger(id) || typeof text !== 'string' || typeof status !== 'string') return null;
  if (!text.startsWith(DRAFT_MARKER)) return null;
  return { id: Number(id), title: text, status, date: typeof date === 'string' ? date : '' };
}

/** Everything else is somebody's own, however alike its title is. */
export function isRemovable({ title, status }: Leftover): boolean {
  return status === 'draft' && isOwnTitle(title);
}
