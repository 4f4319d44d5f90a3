import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Place } from '../table/table.ts';

/** Whether one of these test doubles is put into a cell: its fault names it. */
export function usesOneOf(doubles: readonly string[]): (place: Place) => boolean {
  const sources = new Map(
    ['../faults', '../shapes']
      .flatMap(sourcesIn)
      .map((file) => [path.basename(file, '.ts'), readFileSync(file, 'utf8')]),
  );
  return ({ fault: { parts } }) =>
    parts.some((part) => doubles.some((double) => sources.get(part)?.includes(`'${double}'`) === true));
}

function sourcesIn(folder: string): string[] {
  const place = fileURLToPath(new URL(folder, import.meta.url));
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(place, name));
}
