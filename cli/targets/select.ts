import { closest } from '../../base/nearest.ts';
import type { Site } from '../../sites/site.ts';
import type { CheckOptions } from '../commands/check/options.ts';
import { UsageError } from '../io.ts';

/** Returns the sites that --only, --tag and --shard leave. */
export function selectSites(sites: Site[], { only, tag, shard }: CheckOptions): Site[] {
  refuseUnknown('--only', only ?? [], new Set(sites.map(({ name }) => name)));
  refuseUnknown('--tag', tag ?? [], new Set(sites.flatMap(({ tags }) => tags)));
  const chosen = sites
    .filter(({ name }) => only === undefined || only.includes(name))
    .filter(({ tags }) => tag === undefined || tags.some((one) => tag.includes(one)));
  if (chosen.length === 0) throw new UsageError('--only and --tag leave no site');
  if (shard === undefined) return chosen;
  const parsed = parseShard(shard);
  if (parsed === null) throw new UsageError(`--shard takes a part like 1/4, not ${shard}`);
  return shardOf(chosen, parsed);
}

function refuseUnknown(option: string, given: string[], known: Set<string>): void {
  const unknown = given.find((one) => !known.has(one));
  if (unknown !== undefined)
    throw new UsageError(`${option} ${unknown}: no site has it${closest(unknown, known)}`);
}

/** The part `index` of `total`, both from 1. */
interface Shard {
  index: number;
  total: number;
}

/** `2/5`; null when it is none. */
export function parseShard(text: string): Shard | null {
  const [, index, total] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = { index: Number(index), total: Number(total) };
  return shard.index >= 1 && shard.index <= shard.total ? shard : null;
}

/** Every n-th site, so that neighbours in the file, often on one host, are spread over all machines. */
export function shardOf<T>(items: readonly T[], { index, total }: Shard): T[] {
  return items.filter((_, at) => at % total === index - 1);
}
