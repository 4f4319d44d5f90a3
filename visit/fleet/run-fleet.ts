import { setMaxListeners } from 'node:events';
import type { CheckId } from '../../checks/ids.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Site } from '../../sites/site.ts';
import type { TimedVerdict } from '../judging/verdict.ts';
import type { WholeVisitOptions } from '../whole-visit.ts';
import { Crowds, type CrowdsOptions } from './crowds.ts';
import { DraftTurns } from './draft-turns.ts';
import { lookBeside } from './look-beside.ts';
import { schedule } from './schedule.ts';
import { type FinishedVisit, type LookOptions, visitSite } from './visit-site.ts';

export interface FleetOptions {
  concurrency: number;
  /** Bounds the visits at one address; without it those of one host are bounded alone. */
  crowds?: CrowdsOptions | null;
  /** Resolves host names instead of the system. */
  lookup?: WholeVisitOptions['lookup'];
  only?: readonly CheckId[] | undefined;
  signal?: AbortSignal | undefined;
  wantsSecondLook?: LookOptions['wantsSecondLook'];
  secondLookAfterMs?: LookOptions['secondLookAfterMs'];
  /** What the visit to a site begins with, where it goes on from another one. */
  seen?: ((site: Site) => LookOptions['seen']) | undefined;
  onCheck?: ((site: Site, timed: TimedVerdict, evidence: Evidence) => void) | undefined;
  /** The run calls it as each site finishes; the next ones wait for what it returns, so that a slow reader slows the run. */
  onSite(visited: FinishedVisit): Promise<void> | void;
}

/**
 * Visits all sites in this process, one at a time on each host, and keeps nothing of them. An error of ours ends the run
 * as an interruption does: what is under way takes its draft back before this rejects.
 */
export function runFleet(sites: readonly Site[], options: FleetOptions): Promise<void> {
  const { concurrency, only, wantsSecondLook, secondLookAfterMs, lookup, onCheck, onSite } = options;
  const crowds = options.crowds ? new Crowds({ ...options.crowds, secondLookAfterMs }) : null;
  const drafts = new DraftTurns(sites.length, concurrency);
  const failure = new AbortController();
  const signal = AbortSignal.any([failure.signal, ...(options.signal ? [options.signal] : [])]);
  // Every visit under way listens to it, and each stops when it ends.
  setMaxListeners(0, signal);
  const visit = async (site: Site, beat: () => void) => {
    const beside = crowds?.of(site) ?? null;
    const look: LookOptions = {
      only,
      signal,
      lookup,
      wantsSecondLook,
      secondLookAfterMs,
      draftTurn: () => drafts.turn(),
      onAnswer: beat,
      seen: options.seen?.(site),
      onCheck: onCheck && ((timed, evidence) => onCheck(site, timed, evidence)),
    };
    const visited = await visitSite(site, look, beside ? lookBeside.bind(null, beside) : undefined);
    crowds?.forget(site);
    await onSite(visited);
  };
  const turns = {
    concurrency,
    signal,
    keyOf: hostOf,
    ...crowds?.turns,
  };
  return schedule(sites, turns, (site, beat) =>
    visit(site, beat).catch((error: unknown) => {
      failure.abort();
      throw error;
    }),
  ).finally(() => crowds?.close());
}

/** A visit opens two connections; so two sites of one host take turns. */
function hostOf({ url }: Site): string {
  return new URL(url).host;
}
