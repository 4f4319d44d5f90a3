import { type CheckId, checkIds } from '../checks/ids.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { ClientOptions } from '../http/api.ts';
import type { Site } from '../sites/site.ts';
import type { TimedVerdict } from './judging/verdict.ts';
import { slowest } from './judging/verdict.ts';
import type { Seen } from './seen.ts';
import { Visit, type VisitOptions } from './visit.ts';

export interface WholeVisitOptions {
  /** The checks to judge, all by default; they are judged in their order whatever the order here. */
  only?: readonly CheckId[] | undefined;
  /** The visit calls it as each check is judged. */
  onCheck?: ((timed: TimedVerdict, evidence: Evidence) => void) | undefined;
  /** The visit calls it as each answer arrives. */
  onAnswer?: (() => void) | undefined;
  /** Resolves host names instead of the system. */
  lookup?: ClientOptions['lookup'] | undefined;
  /** Says when the draft of the visit may be written. */
  draftTurn?: (() => { begin(): Promise<void>; end(): void }) | undefined;
  /** What a visit begins with that goes on from another one. */
  seen?: Seen | undefined;
  /** See `SenderOptions`. */
  unique?: VisitOptions['unique'];
  connection?: VisitOptions['connection'];
  /** Once it is aborted, no more is sent but what takes a draft back, and what is known so far is returned. */
  signal?: AbortSignal | undefined;
}

/** What came of it: all that was seen, and each check with its time. */
export interface Visited {
  seen: Seen;
  timed: TimedVerdict[];
}

/** Makes a whole visit to one site, in this process. Never throws for what the site or this program does wrong. */
export async function runVisit(
  site: Site,
  { only = checkIds.known, onCheck, draftTurn, signal, ...options }: WholeVisitOptions = {},
): Promise<Visited> {
  const turn = draftTurn?.();
  const visit = new Visit(site, { ...options, draftTurn: turn?.begin });
  const stop = () => void visit.stop();
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted) stop();
  const ids = checkIds.known.filter((id) => only.includes(id));
  const timed: TimedVerdict[] = [];
  visit.lookAhead(ids);
  for (const id of ids) {
    const started = performance.now();
    const { verdict } = await visit.check(id);
    if (id === 'draft') turn?.end();
    const waited = performance.now() - started;
    // What was sent ahead took its time before anybody waited for it.
    const one = { verdict, duration_ms: Math.round(Math.max(waited, slowest(id, visit.seen.evidence))) };
    timed.push(one);
    onCheck?.(one, visit.seen.evidence);
  }
  await visit.close();
  turn?.end();
  signal?.removeEventListener('abort', stop);
  return { seen: visit.seen, timed };
}
