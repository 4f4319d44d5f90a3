import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type StackId, stackIds } from '../stacks/stack.ts';
import type { RecordedCell } from './recorded.ts';

/** `fixes/proved.json`: for each fix, the stacks on which its lines mended a fault. */
export function writeProved(cells: RecordedCell[]): void {
  const proved = new Map<string, Set<StackId>>();
  for (const { by, stack } of cells)
    for (const fix of by) proved.set(fix, (proved.get(fix) ?? new Set()).add(stack));
  const sorted = [...proved].sort(([a], [b]) => a.localeCompare(b, 'en'));
  const lines = sorted.map(
    ([fix, stacks]) =>
      `  ${JSON.stringify(fix)}: ${JSON.stringify(stackIds.filter((id) => stacks.has(id))).replaceAll(',', ', ')}`,
  );
  const file = fileURLToPath(new URL('../../fixes/proved.json', import.meta.url));
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
}
