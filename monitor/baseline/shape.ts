import { isObject } from '../../base/json.ts';
import type { Transition } from '../notify/news.ts';
import type { Baseline, Remembered } from './baseline.ts';

const kinds: readonly unknown[] = [
  'new',
  'changed',
  'still',
  'recovered',
  'flaky',
  'warning',
] satisfies Transition['kind'][];

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
    const told: unknown[] = Array.isArray(list) ? list : [list];
    const sound = told.filter(isTransition);
    dropped += told.length - sound.length;
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
  if (!isObject(value) || !isState(value)) return false;
  const { warned, runs, pending } = value;
  return isTexts(warned) && typeof runs === 'string' && (pending === undefined || isState(pending));
}

function isState(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { status, causes, since } = value;
  const isKnown = status === 'pass' || status === 'fail' || status === 'flaky';
  return isKnown && isTexts(causes) && isTime(since);
}

function isTransition(value: unknown): value is Transition {
  if (!isObject(value)) return false;
  const { site, url, kind, cause, layer, says, since, fix } = value;
  return (
    isTexts([site, url, says]) &&
    kinds.includes(kind) &&
    [cause, layer, fix].every((one) => one === null || typeof one === 'string') &&
    isTime(since)
  );
}

function isTime(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
