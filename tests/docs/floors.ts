import { createRequire } from 'node:module';
import { root } from './files-root.ts';

/** What stands under every floor. */
const GROUND = 'base';

/** The rules of the floors as dependency-cruiser reads them: each folder with what it may import. */
export function floors(): Map<string, string[]> {
  const { forbidden }: { forbidden: { name: string; comment?: string }[] } = createRequire(import.meta.url)(
    `${root}.dependency-cruiser.cjs`,
  );
  const found = forbidden.flatMap(({ name, comment = '' }) => {
    const [, folder, list = ''] = /^(\S+)\/ imports only (.*)$/.exec(comment) ?? [];
    if (!name.endsWith('-stands-on-its-floor') || folder === undefined || folder === GROUND) return [];
    return [[folder, list.startsWith('nothing') ? [] : list.split(', ')] as const];
  });
  return new Map(found.map(([folder, list]) => [folder, [...list]]));
}

/** How many floors stand below each folder. */
export function heights(imports: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const known = new Map<string, number>();
  const heightOf = (folder: string): number => {
    const height = known.get(folder) ?? Math.max(-1, ...(imports.get(folder) ?? []).map(heightOf)) + 1;
    known.set(folder, height);
    return height;
  };
  for (const folder of imports.keys()) heightOf(folder);
  return known;
}

/** What a folder imports and nothing else that it imports brings: the lines that a picture needs. */
export function direct(imports: ReadonlyMap<string, readonly string[]>, folder: string): string[] {
  const below = (one: string): string[] => (imports.get(one) ?? []).flatMap((next) => [next, ...below(next)]);
  const own = imports.get(folder) ?? [];
  return own.filter((one) => !own.some((other) => other !== one && below(other).includes(one)));
}
