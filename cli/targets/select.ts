import { closest } from '../../base/nearest.ts';
import type { Site } from '../../sites/site.ts';
import { parseShard, shardOf } from '../../visit/fleet/shard.ts';
import type { CheckOptions } from '../commands/check/options.ts';
import { UsageError } from '../usage-error.ts';

/** Those that --only, --tag and --shard leave. */
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
