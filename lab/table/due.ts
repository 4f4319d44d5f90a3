import { isDeepStrictEqual } from 'node:util';
import { healthy, isHealthy } from '../faults.ts';
import { stackIds } from '../stacks/stack.ts';
import { releases } from '../wordpress/releases.ts';
import { described, doneFor } from './described.ts';
import { type KeptCell, type KeptCells, readKept, sentIn } from './kept.ts';
import { type Made, materials } from './made.ts';
import { askedOtherwise } from './replay.ts';
import type { Place } from './table.ts';

export interface Due extends Place {
  /** Why it has to be run; null where its servers would be asked the same, and mended alike. */
  why: string | null;
  /** Something else is said of the same answers, that changes nothing for its servers. */
  isSaidOtherwise: boolean;
}

interface DueOptions {
  /** Judging the answers again takes a minute; who has done that already, leaves it out. */
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
  const isDue = (place: Place, why: string) => ({ ...place, why, isSaidOtherwise: false });
  if (isWhole) return places.map((place) => isDue(place, 'the whole table is asked for'));
  const madeOf = await materials();
  const known = new Map<string, KeptCells>();
  const due: Due[] = [];
  for (const place of places) {
    const { fault, stack } = place;
    const cells = known.get(fault.id) ?? keptOf(fault.id);
    known.set(fault.id, cells);
    const kept = cells[stack];
    const changed = kept ? changeOf(kept, madeOf(place, sentIn(kept))) : 'it has not been run';
    if (!kept || changed !== null) due.push(isDue(place, changed ?? ''));
    else if (isJudged) due.push({ ...place, why: null, isSaidOtherwise: false });
    else due.push({ ...place, ...(await again(place, kept)) });
  }
  return due;
}

/** What would come of it by the code of today. Of a visit without credentials, and where nothing can mend, nothing is done. */
async function again({ fault }: Place, { visits }: KeptCell): Promise<Pick<Due, 'why' | 'isSaidOtherwise'>> {
  let isSaidOtherwise = false;
  for (const [at, { evidence, described: then }] of visits.entries()) {
    const asked = await askedOtherwise(evidence);
    if (asked.length > 0) return { why: `visit ${at + 1}: ${asked.join(', ')}`, isSaidOtherwise: false };
    const now = described(evidence);
    const isFollowed = fault.mendable === true && at !== ANONYMOUS;
    if (isFollowed && !isDeepStrictEqual(doneFor(now), doneFor(then)))
      return { why: `visit ${at + 1}: its answers are judged otherwise`, isSaidOtherwise: false };
    isSaidOtherwise ||= !isDeepStrictEqual(now, then);
  }
  return { why: null, isSaidOtherwise };
}

/** The place of the visit without credentials among those of a cell. */
const ANONYMOUS = 1;

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
