import { asObject } from '../base/json.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { codeOf, jsonOf, statusOf } from '../evidence/read.ts';
import { draftFate, idIn, idInLocation, idNamed, mayBeWritten } from './draft-fate.ts';
import type { ProbeId } from './ids.ts';
import { differences, oursIn, statusIn, titleIn } from './own-draft.ts';

/** All that is sent for a draft, the create first. */
export const draftProbes = [
  'draft',
  'draft-read',
  'draft-search',
  'draft-search-lean',
  'found-draft',
  'draft-delete',
  'draft-delete-override',
  'draft-gone',
  'draft-gone-uncached',
] as const satisfies ProbeId[];

/**
 * What is to be sent next to take the draft back; null when nothing is, or nothing can be. What was not read, and seen
 * to be ours, is never removed: then its title is looked for.
 */
export function nextStep(evidence: Evidence): ProbeId | null {
  const { exchanges, unsent } = evidence;
  const isAsked = (id: ProbeId) => exchanges[id] !== undefined || unsent[id] !== undefined;
  if (!mayBeWritten(evidence)) return null;
  if (!isOld(evidence)) {
    if (idNamed(evidence) !== null && !isAsked('draft-read')) return 'draft-read';
    if (provenId(evidence) === null && !isAsked('draft-search')) return 'draft-search';
    if (provenId(evidence) === null && !isListed(exchanges['draft-search']) && !isAsked('draft-search-lean'))
      return 'draft-search-lean';
    if (provenId(evidence) === null && idFound(evidence) !== null && !isAsked('found-draft'))
      return 'found-draft';
  }
  if (provenId(evidence) === null) return null;
  if (!isAsked('draft-delete')) return 'draft-delete';
  if (!isDeleted(evidence) && !isAsked('draft-delete-override')) return 'draft-delete-override';
  if (!isAsked('draft-gone')) return 'draft-gone';
  // What is asked for in another form has another address already.
  if (isLean(evidence)) return null;
  const isOpen = mayBeCached(evidence) || isLookLost(evidence);
  return isOpen && !isAsked('draft-gone-uncached') ? 'draft-gone-uncached' : null;
}

/** The id of our draft, once it was read and is ours, word for word; null until then. */
export function provenId(evidence: Evidence): number | null {
  // Before drafts were read, the id of the create was believed.
  if (isOld(evidence)) return draftFate(evidence) === 'created' ? idNamed(evidence) : null;
  const { exchanges } = evidence;
  const isOurs = (exchange: Exchange | undefined, id: number) =>
    statusOf(exchange) === 200 && differences(jsonOf(exchange), id, oursIn(evidence)).length === 0;
  const named = idNamed(evidence);
  if (named !== null && isOurs(exchanges['draft-read'], named)) return named;
  const found = idFound(evidence);
  return found !== null && isOurs(exchanges['found-draft'], found) ? found : null;
}

/** What the site made of the draft when it was saved; null where it is a draft, or is not seen to be ours. */
export function statusChanged(evidence: Evidence): string | null {
  const { exchanges } = evidence;
  const id = provenId(evidence);
  const post = [exchanges['draft-read'], exchanges['found-draft']]
    .map(jsonOf)
    .find((one) => id !== null && idIn(asObject(one).id) === id);
  const status = post === undefined ? 'draft' : statusIn(post);
  return status === 'draft' ? null : status;
}

/** Which post is to be read next, where the one that the create named is not ours. */
export function idFound(evidence: Evidence): number | null {
  const [first] = ownInSearch(evidence);
  const other = idInLocation(evidence);
  return first ?? (other !== idNamed(evidence) ? other : null);
}

/** The drafts of ours that the search lists; the same create may have been sent on twice by a proxy. */
export function ownInSearch(evidence: Evidence): number[] {
  return entriesOf(evidence).flatMap((entry) => {
    const id = idIn(Object(entry).id);
    return id !== null && differences(entry, id, oursIn(evidence)).length === 0 ? [id] : [];
  });
}

/** What the search lists with the mark of this visit in its title, and is not as we wrote it. */
export function alteredInSearch(evidence: Evidence): unknown[] {
  const own = ownInSearch(evidence);
  return entriesOf(evidence).filter(
    (entry) => isMarked(entry, evidence) && !own.includes(Number(Object(entry).id)),
  );
}

/** The search was answered as it was asked, and there is none: what else it may list was not asked for. */
export function isNoneFound(evidence: Evidence): boolean {
  return isListed(searchOf(evidence)) && entriesOf(evidence).length === 0;
}

/** The search that counts: the lean one, where it was sent. */
export function searchOf({ exchanges }: Evidence): Exchange | undefined {
  return exchanges['draft-search-lean'] ?? exchanges['draft-search'];
}

/** Whole answers do not arrive, so what follows is asked for without what is rendered. */
export function isLean({ exchanges }: Evidence): boolean {
  return exchanges['draft-search-lean'] !== undefined;
}

function isListed(search: Exchange | undefined): boolean {
  return statusOf(search) === 200 && search?.failure === null && Array.isArray(jsonOf(search));
}

function isDeleted({ exchanges }: Evidence): boolean {
  return statusOf(exchanges['draft-delete']) === 200 || statusOf(exchanges['draft-delete-override']) === 200;
}

/** WordPress says that it deleted the post. */
export function isRemoval(exchange: Exchange | undefined): boolean {
  return statusOf(exchange) === 200 && asObject(jsonOf(exchange)).deleted === true;
}

/** WordPress knows it no more. */
export function isGone(evidence: Evidence): boolean {
  const { 'draft-gone': look, 'draft-gone-uncached': uncached, ...rest } = evidence.exchanges;
  // Who refuses this client may say so with a 404: only WordPress's own word counts, before or now.
  const isSaid =
    isOld(evidence) ||
    [rest['draft-delete'], rest['draft-delete-override']].some(isRemoval) ||
    isUnknown(look);
  return ([404, 410].includes(statusOf(look) ?? 0) && isSaid) || isUnknown(uncached);
}

const isUnknown = (exchange: Exchange | undefined) => codeOf(exchange) === 'rest_post_invalid_id';

/** A look at it was answered with the draft, and with more than a cache may hold from before it was deleted. */
export function isStillShown(evidence: Evidence): boolean {
  const { exchanges } = evidence;
  const looks = (['draft-gone', 'draft-gone-uncached'] as const).map((probe) => exchanges[probe]);
  const [shown, shownUncached] = looks.map(
    (look) => statusOf(look) === 200 && idIn(asObject(jsonOf(look)).id) === provenId(evidence),
  );
  if (isGone(evidence) || !shown) return false;
  return !mayBeCached(evidence) || shownUncached === true || statusIn(jsonOf(looks[0])) !== 'draft';
}

/** It was read, and nothing was sent that removes it. */
export function isUnremoved(evidence: Evidence): boolean {
  const { exchanges } = evidence;
  return provenId(evidence) !== null && !exchanges['draft-delete'] && !exchanges['draft-delete-override'];
}

/** WordPress said that it deleted the draft, and it is shown as it was read: a cache may have answered. */
function mayBeCached(evidence: Evidence): boolean {
  return isDeleted(evidence) && !isOld(evidence) && statusOf(evidence.exchanges['draft-gone']) === 200;
}

/** WordPress said that it deleted the draft, and the look for it got no answer: one more may get one. */
function isLookLost(evidence: Evidence): boolean {
  return isDeleted(evidence) && !isOld(evidence) && evidence.exchanges['draft-gone']?.response === null;
}

/** Of a visit from before drafts were read first: it can be judged again, and nothing more is sent for it. */
export function isOld({ draft_mark }: Evidence): boolean {
  return draft_mark === undefined;
}

/** Whose title holds what no other has. */
export function isMarked(post: unknown, { draft_mark: mark }: Evidence): boolean {
  return mark !== undefined && (titleIn(post) ?? '').includes(mark);
}

function entriesOf(evidence: Evidence): unknown[] {
  const search = searchOf(evidence);
  const list = jsonOf(search);
  return statusOf(search) === 200 && Array.isArray(list) ? list : [];
}
