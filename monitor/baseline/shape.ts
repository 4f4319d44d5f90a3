import { isObject } from '../../base/json.ts';
import { matches } from '../../schemas/index.ts';
import type { Transition } from '../notify/news.ts';
import type { Baseline, Remembered } from './baseline.ts';

/**
 * A baseline of what a file holds, as far as it is sound, and how many entries were left out; null where the whole is
 * none of this version. One bad entry costs nothing of the others.
 */
export function soundBaseline(found: unknown): { baseline: Baseline; dropped: number } | null {
  if (!isObject(found) || found.version !== 2 || !isObject(found.sites)) return null;
  const all = Object.entries(found.sites);
  const sites = all.filter((entry): entry is [string, Remembered] => isRemembered(entry[1]));
  let dropped = all.length - sites.length;
  const untold = Object.entries(isObject(found.untold) ? found.untold : {}).map(([receiver, list]) => {
    const entries: unknown[] = Array.isArray(list) ? list : [list];
    const sound = entries.filter(isTransition);
    dropped += entries.length - sound.length;
    return [receiver, sound] as const;
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
