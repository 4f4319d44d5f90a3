import { asObject } from '../../base/json.ts';
import { describeAnswer } from '../../evidence/describe.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { isRestAnswer, jsonOf, statusOf } from '../../evidence/read.ts';
import { isRefusedAlike } from '../../evidence/refused-alike.ts';
import { draftFate, idIn, idNamed, mayComeLater } from '../../probes/draft-fate.ts';
import {
  alteredInSearch,
  idFound,
  isLean,
  isMarked,
  isNoneFound,
  isOld,
  ownInSearch,
  searchOf,
} from '../../probes/draft-steps.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { differences, oursIn, statusIn } from '../../probes/own-draft.ts';

// What became of a draft, in sentences: what is known of it, and how what is left is removed.

/** It was ours, and is gone: it is reported because its create was not answered as it should be. */
export function removedStory(id: number, evidence: Evidence): string {
  const others = ownInSearch(evidence).filter((one) => one !== id);
  const twice =
    others.length === 0
      ? ''
      : `; ${others.join(' and ')} with the same title ${lies(others)}, and ${cleanLine(evidence)}`;
  const named = idNamed(evidence);
  const how = id === named && !isLean(evidence) ? 'it was read' : 'it was found by its title';
  return `${createStory(id, evidence)}; ${how} and removed${twice}`;
}

/** A client that writes a draft has something else. */
export function changedStory(status: string): string {
  const seen =
    status === 'publish' ? 'the test draft was public until it was removed' : 'the test draft was removed';
  return `a draft was sent, and the site made it "${status}": ${seen}`;
}

/** It works for who waits long enough. */
export function slowStory({ exchanges: { draft } }: Evidence): string {
  const seconds = ((draft?.timing.total ?? 0) / 1000).toFixed(1);
  return `the draft was created and removed, and creating it took ${seconds} s: clients that wait less report a failure, although the post was saved`;
}

/** It was ours, and was not seen to be gone. */
export function unremovedStory(id: number, evidence: Evidence): string {
  const deleted = evidence.exchanges['draft-delete-override'] ? 'draft-delete-override' : 'draft-delete';
  const status = statusIn(jsonOf(evidence.exchanges['draft-gone']));
  const isTrashed = status === 'trash';
  const place = isTrashed ? ': it is in the trash' : '';
  // `clean` looks where drafts are, and leaves the trash alone.
  const next = isTrashed ? 'delete it in wp-admin > Posts > Trash' : cleanLine(evidence);
  return `draft ${id} was not seen to be gone after it was deleted${place}: the removal was answered ${said(deleted, evidence)}, a look afterwards ${said('draft-gone', evidence)}; ${next}`;
}

/** No post was read that is ours, so nothing was removed. */
export function unprovenStory(evidence: Evidence): string {
  const answer = said('draft', evidence);
  if (isOld(evidence))
    return `a draft may have been created: the create was answered ${answer}; ${cleanLine(evidence)}`;
  const [altered] = [...readAndAltered(evidence), ...listedAndAltered(evidence)];
  if (altered) return alteredStory(altered, evidence);
  const [found] = ownInSearch(evidence);
  if (found !== undefined && statusOf(evidence.exchanges['found-draft']) !== 200)
    return `draft ${found} was found by its title after the create was answered ${answer}, and could not be read (answered ${said('found-draft', evidence)}), so it was not deleted; ${cleanLine(evidence)}`;
  if (isRefusedAlike(evidence))
    return `no draft was seen: its create was answered ${answer}, as requests that write nothing are, which is most likely a refusal before anything was written`;
  const foreign = foreignStory(evidence);
  if (!isNoneFound(evidence))
    return `a draft may have been created: ${foreign ?? `the create was answered ${answer}`}; a search for it was answered ${said('draft-search', evidence)}, so nothing was deleted; ${unlistedLine(evidence)}`;
  if (foreign !== null)
    return `${foreign}; nothing was deleted; a search for the title of the draft shows none`;
  if (mayComeLater(evidence))
    return `no draft was seen right after the create was answered ${answer}; the site may still write one; ${cleanLine(evidence)}`;
  return `no draft was seen: ${describeAnswer(evidence.exchanges.draft)}; a search for its title shows none`;
}

/** A post with the mark of this visit in its title, and the id under which the site shows it. */
interface Altered {
  post: unknown;
  id: number;
}

/** It may be ours, or somebody's copy of it: whoever reads this is to look before he deletes anything. */
function alteredStory({ post, id }: Altered, evidence: Evidence): string {
  const faults = differences(post, id, oursIn(evidence)).join(', ');
  return `post ${id} has the mark of this visit's draft in its title and is not as it was sent: ${faults}; nothing was deleted. Look at it in wp-admin > Posts, and delete it there if it is this test draft`;
}

function readAndAltered(evidence: Evidence): Altered[] {
  const { exchanges } = evidence;
  const asked = [
    { exchange: exchanges['draft-read'], id: idNamed(evidence) },
    { exchange: exchanges['found-draft'], id: idFound(evidence) },
  ];
  return asked.flatMap(({ exchange, id }) => {
    const post = jsonOf(exchange);
    return statusOf(exchange) === 200 && id !== null && isMarked(post, evidence) ? [{ post, id }] : [];
  });
}

function listedAndAltered(evidence: Evidence): Altered[] {
  return alteredInSearch(evidence).flatMap((post) => {
    const id = idIn(asObject(post).id);
    return id === null ? [] : [{ post, id }];
  });
}

/** The answer names a post that is not ours; null where it names none, or none that could be read. */
function foreignStory(evidence: Evidence): string | null {
  const id = idNamed(evidence);
  const read = evidence.exchanges['draft-read'];
  if (id === null || statusOf(read) !== 200) return null;
  return `the site answered the create with the id of another post (${id}, ${statusWord(jsonOf(read))})`;
}

function createStory(id: number, evidence: Evidence): string {
  const foreign = idNamed(evidence) === id ? null : foreignStory(evidence);
  const isCreated = draftFate(evidence) === 'created';
  if (foreign !== null) return `${foreign}, which was left alone; the draft itself is ${id}`;
  if (isCreated && isLean(evidence))
    return `draft ${id} was created, and reading it was answered ${said('draft-read', evidence)}`;
  if (isCreated) return `draft ${id} was created`;
  return `draft ${id} was created, and its create answered ${said('draft', evidence)}`;
}

function statusWord(post: unknown): string {
  const status = statusIn(post);
  return status === 'publish' ? 'published' : status;
}

function said(probe: ProbeId, { exchanges, unsent }: Evidence): string {
  const exchange = exchanges[probe];
  return exchange ? `with ${describeAnswer(exchange)}` : `not at all (${unsent[probe] ?? 'it was not sent'})`;
}

const lies = (posts: unknown[]) => (posts.length === 1 ? 'lies there as well' : 'lie there as well');

/** The same where no list of drafts can be had: "clean" needs one as well. */
function unlistedLine(evidence: Evidence): string {
  // What refuses a search by name may admit that of "clean".
  if (isRestAnswer(searchOf(evidence))) return cleanLine(evidence);
  return `look for it in wp-admin > Posts > Drafts: "wp-rest-doctor clean ${evidence.site.url}" cannot list drafts either while the site answers so`;
}

/** The sentence that a reader can act on. */
function cleanLine({ site }: Evidence): string {
  return `"wp-rest-doctor clean ${site.url}" removes what is left`;
}
