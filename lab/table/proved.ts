import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type StackId, stackIds } from '../stacks/stack.ts';
import type { RecordedCell } from './recorded.ts';

/** For each fix, the stacks on which its lines mended a fault. */
export function provedBy(cells: RecordedCell[]): Record<string, StackId[]> {
  const fixes = [...new Set(cells.flatMap(({ by }) => by))].sort();
  const mended = (fix: string, stack: StackId) =>
    cells.some((cell) => cell.stack === stack && cell.by.includes(fix));
  return Object.fromEntries(fixes.map((fix) => [fix, stackIds.filter((stack) => mended(fix, stack))]));
}

/** Writes `fixes/proved.json`, from which the report says what is proved; a fix a line. */
export function writeProved(cells: RecordedCell[]): void {
  const lines = Object.entries(provedBy(cells)).map(
    ([fix, stacks]) =>
      `  ${JSON.stringify(fix)}: [${stacks.map((stack) => JSON.stringify(stack)).join(', ')}]`,
  );
  const file = fileURLToPath(new URL('../../fixes/proved.json', import.meta.url));
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
}
