import { setMaxListeners } from 'node:events';
import type { CheckId } from '../checks/ids.ts';
import type { Site } from '../sites/site.ts';
import type { TimedVerdict } from '../visit/verdict.ts';
import { schedule } from './schedule.ts';
import { type LookOptions, type VisitedSite, visitSite } from './visit-site.ts';

export interface FleetOptions {
  concurrency: number;
  only?: readonly CheckId[] | undefined;
  signal?: AbortSignal | undefined;
  wantsSecondLook?: LookOptions['wantsSecondLook'];
  onCheck?: ((site: Site, timed: TimedVerdict) => void) | undefined;
  /** Called as each site finishes; the next ones wait for what it returns, so that a slow reader slows the run. */
  onSite(visited: VisitedSite): Promise<void> | void;
}

/**
 * Visits all sites in this process, one at a time on each host, and keeps nothing of them. An error of ours ends the run
 * as an interruption does: what is under way takes its draft back before this rejects.
 */
export function runFleet(sites: readonly Site[], options: FleetOptions): Promise<void> {
  const { concurrency, only, wantsSecondLook, onCheck, onSite } = options;
  const failure = new AbortController();
  const signal = AbortSignal.any([failure.signal, ...(options.signal ? [options.signal] : [])]);
  // Every visit under way listens to it, and each stops when it ends.
  setMaxListeners(0, signal);
  const visit = async (site: Site, beat: () => void) => {
    const visited = await visitSite(site, {
      only,
      signal,
      wantsSecondLook,
      onAnswer: beat,
      onCheck: onCheck && ((timed) => onCheck(site, timed)),
    });
    await onSite(visited);
  };
  return schedule(sites, { concurrency, signal, keyOf: hostOf }, (site, beat) =>
    visit(site, beat).catch((error: unknown) => {
      failure.abort();
      throw error;
    }),
  );
}

/** A visit opens two connections; so two sites of one host take turns. */
function hostOf({ url }: Site): string {
  return new URL(url).host;
}
