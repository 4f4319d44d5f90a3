import { isDeepStrictEqual } from 'node:util';
import { healthy, isHealthy } from '../faults.ts';
import { stackIds } from '../stacks/stack.ts';
import { releases } from '../wordpress/releases.ts';
import { described, sent } from './described.ts';
import { type KeptCell, type KeptCells, readKept } from './kept.ts';
import { type Made, materials } from './made.ts';
import type { Place } from './table.ts';

export interface Due extends Place {
  /** Why it has to be run; null where nothing that makes it has changed. */
  why: string | null;
}

interface DueOptions {
  /** Judging the answers again takes seconds; who has done that already, leaves it out. */
  isJudged?: boolean;
  /** What is kept of a fault's cells. */
  keptOf?: (fault: string) => KeptCells;
}

/** Which cells have changed since they were run. `LAB_WHOLE=1` and another plugin than ours ask for all of them. */
export async function dueCells(
  places: Place[],
  { isJudged = false, keptOf = readKept }: DueOptions = {},
): Promise<Due[]> {
  const isWhole = Boolean(process.env.LAB_WHOLE ?? process.env.LAB_PLUGIN);
  if (isWhole) return places.map((place) => ({ ...place, why: 'the whole table is asked for' }));
  const madeOf = await materials();
  const known = new Map<string, KeptCells>();
  return places.map((place) => {
    const { fault, stack } = place;
    const cells = known.get(fault.id) ?? keptOf(fault.id);
    known.set(fault.id, cells);
    const kept = cells[stack];
    if (!kept) return { ...place, why: 'it has not been run' };
    const changed = changeOf(kept, madeOf(place, probesIn(kept)));
    const isOtherwise = changed === null && !isJudged && !isAsDescribed(kept);
    return { ...place, why: isOtherwise ? 'its answers are judged otherwise' : changed };
  });
}

/** Every probe that one of its visits sent. */
export function probesIn({ visits }: Pick<KeptCell, 'visits'>): string[] {
  return [...new Set(visits.flatMap(({ evidence }) => sent(evidence)))].sort();
}

/**
 * Those that are run always, changed or not: on each stack a healthy site and the last fault that can be mended, mostly
 * one of two at once with a fix for each; with each other WordPress a healthy site and such a fault.
 */
export function sampleOf(places: Place[]): Place[] {
  const installed = places.filter(({ fault }) => fault.wordpress === undefined);
  const last = (some: Place[]) => some.filter(({ fault }) => fault.mendable === true).slice(-1);
  const healthyOf = (some: Place[]) => some.filter(({ fault }) => isHealthy(fault)).slice(0, 1);
  return [
    ...installed.filter(({ fault }) => fault.id === healthy.id),
    ...stackIds.flatMap((stack) => last(installed.filter((one) => one.stack === stack))),
    ...releases.flatMap(({ name }) => {
      const own = places.filter(({ fault }) => fault.wordpress === name);
      return [...healthyOf(own), ...last(own)];
    }),
  ];
}

function changeOf({ made }: KeptCell, today: Made): string | null {
  const changed = (Object.keys(today) as (keyof Made)[]).filter((part) => made[part] !== today[part]);
  return changed.length === 0 ? null : `changed: ${changed.join(', ')}`;
}

function isAsDescribed({ visits }: KeptCell): boolean {
  return visits.every((visit) => isDeepStrictEqual(described(visit.evidence), visit.described));
}
