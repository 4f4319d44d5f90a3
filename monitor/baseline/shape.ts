import { isObject } from '../../base/json.ts';
import { matches } from '../../schemas/index.ts';
import type { Transition } from '../notify/news.ts';
import { type Baseline, CLOCKS_DIFFER_MS, type Remembered, type State } from './baseline.ts';
import { runsUntil } from './past-runs.ts';

/**
 * A baseline of what a file holds, as far as it is sound at the time `now`, and how many entries were left out; null where
 * the whole is none of this version. One bad entry costs nothing of the others. Of an entry no more is taken than the
 * schema names: what else stands there, of any depth, would be written again with every run.
 */
export function soundBaseline(found: unknown, now: Date): { baseline: Baseline; dropped: number } | null {
  if (!isObject(found) || found.version !== 2 || !isObject(found.sites)) return null;
  let dropped = 0;
  const latest = now.valueOf() + CLOCKS_DIFFER_MS;
  const sites = Object.entries(found.sites).flatMap(([name, value]) => {
    if (!isRemembered(value)) {
      dropped += 1;
      return [];
    }
    const runs = runsUntil(latest, value.runs);
    if (runs !== value.runs) dropped += 1;
    return [[name, remembered(value, runs)] as const];
  });
  const untold = Object.entries(isObject(found.untold) ? found.untold : {}).map(([receiver, list]) => {
    const entries: unknown[] = Array.isArray(list) ? list : [list];
    const sound = entries.filter(isTransition);
    dropped += entries.length - sound.length;
    return [receiver, sound.map(transition)] as const;
  });
  if (found.untold !== undefined && !isObject(found.untold)) dropped += 1;
  const kept = untold.filter(([, list]) => list.length > 0);
  return {
    baseline: {
      version: 2,
      sites: Object.fromEntries(sites),
      ...(kept.length > 0 ? { untold: Object.fromEntries(kept) } : {}),
    },
    dropped,
  };
}

function remembered({ pending, warned, ...found }: Remembered, runs: string): Remembered {
  return { ...state(found), ...(pending ? { pending: state(pending) } : {}), warned, runs };
}

function state({ status, causes, since }: State): State {
  return { status, causes, since };
}

function transition({ site, url, kind, cause, layer, says, since, fix }: Transition): Transition {
  return { site, url, kind, cause, layer, says, since, fix };
}

function isRemembered(value: unknown): value is Remembered {
  return fits({ sites: { one: value } });
}

function isTransition(value: unknown): value is Transition {
  return fits({ untold: { one: [value] } });
}

/** Each entry is held to the schema by itself. */
function fits(part: { sites: object } | { untold: object }): boolean {
  return matches('baseline', { version: 2, sites: {}, ...part }) === null;
}
