import type { Evidence } from '../../evidence/evidence.ts';
import { jsonOf, statusOf } from '../../evidence/read.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { loggedInAs } from '../../probes/own-draft.ts';
import { draftTakes } from './budget.ts';

/** Why no draft is sent: a process of this run has sent one, and did not live to see the answer. */
const BEGUN = 'a draft was sent before, and its answer is not known';

/** A draft of another process of this run whose answer is not known is not sent a second time. */
export function withholdBegun({ draft_mark: mark, exchanges, unsent }: Evidence): void {
  if (mark !== undefined && !exchanges.draft) unsent.draft = BEGUN;
}

/** Why no draft is begun, null when one may be: what could not be taken back for sure is not written. */
export async function whyNoDraft(
  evidence: Evidence,
  send: (probe: ProbeId) => Promise<void>,
  leftMs: () => Promise<number>,
): Promise<string | null> {
  const reading = await whyUnreadable(evidence, send);
  if (reading !== null) return reading;
  if (loggedInAs(evidence) === null) await send('me');
  if (loggedInAs(evidence) === null)
    return 'nothing says who is logged in, so a draft could not be told from those of others';
  const isTime = (await leftMs()) > draftTakes(evidence);
  return isTime ? null : 'too little of the time of a visit is left to take a draft back';
}

/** Marks the evidence before the draft is sent. Returns why it may not be sent all the same, as `keep` says. */
export function beginDraft(evidence: Evidence, mark: string, keep?: () => string | null): string | null {
  evidence.draft_mark = mark;
  const reason = keep?.() ?? null;
  if (reason !== null) delete evidence.draft_mark;
  return reason;
}

/** Where a list of posts breaks, reading the draft may break as well, and what was not read is not removed. */
async function whyUnreadable(
  evidence: Evidence,
  send: (probe: ProbeId) => Promise<void>,
): Promise<string | null> {
  const { posts } = evidence.exchanges;
  const isBreaking = posts !== undefined && (posts.response === null || (statusOf(posts) ?? 0) >= 500);
  if (!isBreaking) return null;
  await send('posts-lean');
  const isListed = Array.isArray(jsonOf(evidence.exchanges['posts-lean']));
  return isListed ? null : 'no posts can be read, so a draft could not be taken back';
}
