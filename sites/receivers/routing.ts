import { expected } from '../structure.ts';
import { child, items, type Tree } from '../yaml/tree.ts';
import type { Values } from '../yaml/values.ts';
import type { Routing } from './receiver.ts';

const UNITS: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** What any entry of notify may say beside whom: of which sites, and whether it is reminded. */
export function readRouting(values: Values, entry: Tree): Routing {
  const tags = items(child(entry, 'tags')).flatMap((tag) => values.text(tag, 'notify.tags') ?? []);
  const tree = child(entry, 'remind');
  const text = values.text(tree, 'notify.remind');
  const [, count, unit = ''] = /^([1-9]\d{0,3})([mhd])$/.exec(text ?? '') ?? [];
  if (tree && text !== null && count === undefined)
    values.problems.add(tree.at, `notify.remind is no time; ${expected('remind')}`);
  return {
    ...(tags.length > 0 ? { tags } : {}),
    ...(count === undefined ? {} : { remindMs: Number(count) * (UNITS[unit] ?? 0) }),
  };
}
