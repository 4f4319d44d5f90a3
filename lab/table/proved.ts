import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type StackId, stackIds } from '../stacks/stack.ts';
import { isStillProved } from './lines.ts';
import type { Run } from './recorded.ts';

/** For each fix, the stacks on which its lines mended a fault; not those that mended it alone and have changed since. */
export function provedBy({ cells, rungs = [] }: Pick<Run, 'cells' | 'rungs'>): Record<string, StackId[]> {
  const alone = rungs.filter(isStillProved).map(({ fix, stack }) => ({ stack, by: [fix] }));
  const mends = [...cells, ...alone];
  const fixes = [...new Set(mends.flatMap(({ by }) => by))].sort();
  const mended = (fix: string, stack: StackId) =>
    mends.some((one) => one.stack === stack && one.by.includes(fix));
  return Object.fromEntries(fixes.map((fix) => [fix, stackIds.filter((stack) => mended(fix, stack))]));
}

/** Writes `fixes/proved.json`, from which the report says what is proved; a fix a line. */
export function writeProved(run: Pick<Run, 'cells' | 'rungs'>): void {
  const lines = Object.entries(provedBy(run)).map(
    ([fix, stacks]) =>
      `  ${JSON.stringify(fix)}: [${stacks.map((stack) => JSON.stringify(stack)).join(', ')}]`,
  );
  const file = fileURLToPath(new URL('../../fixes/proved.json', import.meta.url));
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
}
