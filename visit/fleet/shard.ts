/** The part `index` of `total`, both from 1. */
export interface Shard {
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
