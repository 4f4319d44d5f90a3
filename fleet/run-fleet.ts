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

/** Visits all sites in this process, one at a time on each host, and keeps nothing of them. */
export function runFleet(sites: readonly Site[], options: FleetOptions): Promise<void> {
  const { concurrency, only, signal, wantsSecondLook, onCheck, onSite } = options;
  // Every visit under way listens to it, and each stops when it ends.
  if (signal) setMaxListeners(0, signal);
  return schedule(sites, { concurrency, signal, keyOf: hostOf }, async (site, beat) => {
    const visited = await visitSite(site, {
      only,
      signal,
      wantsSecondLook,
      onAnswer: beat,
      onCheck: onCheck && ((timed) => onCheck(site, timed)),
    });
    await onSite(visited);
  });
}

/** A visit opens two connections; so two sites of one host take turns. */
function hostOf({ url }: Site): string {
  return new URL(url).host;
}
