import { limits } from '../limits.ts';

/**
 * What is kept of large JSON of which nobody said what matters: of each object and list the smallest members first, as
 * far as they find room, so that the ids, codes and names that an answer is judged by stay; long texts are cut.
 */
export function shrunk(json: unknown, room: number = limits.shrunkKept): unknown {
  if (typeof json === 'string') return json.slice(0, limits.shrunkText);
  if (typeof json !== 'object' || json === null) return json;
  let left = room;
  const kept = new Map<string, unknown>();
  const members = Object.entries(json).map(([name, value]) => ({
    name,
    value,
    size: sizeOf(value) + name.length,
  }));
  for (const { name, value, size } of members.sort((a, b) => a.size - b.size)) {
    if (left <= 0) break;
    const small = shrunk(value, Math.min(left, room / 2));
    kept.set(name, small);
    left -= Math.min(size, sizeOf(small) + name.length) + 4;
  }
  const names = Object.keys(json).filter((name) => kept.has(name));
  if (Array.isArray(json)) return names.map((name) => kept.get(name));
  return Object.fromEntries(names.map((name) => [name, kept.get(name)]));
}

/** Characters of it as JSON. */
function sizeOf(value: unknown): number {
  return typeof value === 'string' ? value.length : (JSON.stringify(value)?.length ?? 0);
}
