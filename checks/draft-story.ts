import { describeAnswer } from '../evidence/describe.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { asObject, jsonOf, statusOf } from '../evidence/read.ts';
import { draftFate, idIn, idNamed, mayComeLater } from '../probes/draft-fate.ts';
import { alteredInSearch, isMarked, isNoneFound, isOld, ownInSearch } from '../probes/draft-steps.ts';
import type { ProbeId } from '../probes/ids.ts';
import { differences, oursIn, statusIn } from '../probes/own-draft.ts';

// What became of a draft, in sentences: what is known of it, and how what is left is removed.

/** It was ours, and is gone: it is told because its create was not answered as it should be. */
export function removedStory(id: number, evidence: Evidence): string {
  const others = ownInSearch(evidence).filter((one) => one !== id);
  const twice =
    others.length === 0
      ? ''
      : `; ${others.join(' and ')} with the same title ${lies(others)}, and ${cleanLine(evidence)}`;
  const named = idNamed(evidence);
  const how = id === named ? 'it was read' : 'it was found by its title';
  return `${createStory(id, evidence)}; ${how} and removed${twice}`;
}

/** It was ours, and was not seen to be gone. */
export function unremovedStory(id: number, evidence: Evidence): string {
  const deleted = evidence.exchanges['draft-delete-override'] ? 'draft-delete-override' : 'draft-delete';
  const status = statusIn(jsonOf(evidence.exchanges['draft-gone']));
  const place = status === 'trash' ? ': it is in the trash' : '';
  return `draft ${id} was not seen to be gone after it was deleted${place}: the removal was answered ${said(deleted, evidence)}, a look afterwards ${said('draft-gone', evidence)}; ${cleanLine(evidence)}`;
}

/** No post was read that is ours, so nothing was removed. */
export function unprovenStory(evidence: Evidence): string {
  const answer = said('draft', evidence);
  if (isOld(evidence))
    return `a draft may have been created: the create was answered ${answer}; ${cleanLine(evidence)}`;
  const [altered] = [...readAndAltered(evidence), ...alteredInSearch(evidence)];
  if (altered !== undefined) return alteredStory(altered, evidence);
  const [found] = ownInSearch(evidence);
  if (found !== undefined && statusOf(evidence.exchanges['found-draft']) !== 200)
    return `draft ${found} was found by its title after the create was answered ${answer}, and could not be read (answered ${said('found-draft', evidence)}), so it was not deleted; ${cleanLine(evidence)}`;
  const foreign = foreignStory(evidence);
  if (!isNoneFound(evidence))
    return `a draft may have been created: ${foreign ?? `the create was answered ${answer}`}; a search for it was answered ${said('draft-search', evidence)}, so nothing was deleted; ${cleanLine(evidence)}`;
  if (foreign !== null)
    return `${foreign}; nothing was deleted; a search for the title of the draft shows none`;
  if (mayComeLater(evidence))
    return `no draft was seen right after the create was answered ${answer}; the site may still write one; ${cleanLine(evidence)}`;
  return `no draft was created: ${describeAnswer(evidence.exchanges.draft)}; a search for its title shows none`;
}

/** What WordPress keeps in place of our draft is not ours to remove. */
function alteredStory(post: unknown, evidence: Evidence): string {
  const id = idIn(asObject(post).id) ?? 0;
  const faults = differences(post, id, oursIn(evidence)).join(', ');
  return `post ${id} was written in place of the draft that was sent: ${faults}; nothing was deleted. Delete it in wp-admin under Posts`;
}

function readAndAltered({ exchanges, ...evidence }: Evidence): unknown[] {
  const posts = (['draft-read', 'found-draft'] as const).map((probe) => exchanges[probe]);
  return posts
    .filter((exchange) => statusOf(exchange) === 200)
    .map(jsonOf)
    .filter((post) => isMarked(post, { exchanges, ...evidence }) && idIn(asObject(post).id) !== null);
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
  if (foreign !== null) return `${foreign}, which was left alone; the draft itself is ${id}`;
  if (draftFate(evidence) === 'created') return `draft ${id} was created`;
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

/** The sentence that a reader can act on. */
function cleanLine({ site }: Evidence): string {
  return `"wp-rest-doctor clean ${site.url}" removes what is left`;
}
