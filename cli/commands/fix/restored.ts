import { shownLines } from '../../../base/text.ts';
import type { Changes } from '../../../mending/changes.ts';
import type { Restored } from '../../../mending/restore.ts';
import { undoneText } from '../../../mending/undone-text.ts';
import type { Io } from '../../io.ts';

/** Before anything else: what a run that was broken off has left is taken back. */
export function recovered(changes: Changes, { stderr }: Io): Restored[] {
  const restored = changes.undoBegun();
  if (restored.length > 0) stderr.write('An earlier run was broken off. What it had begun is taken back:\n');
  for (const one of restored) stderr.write(`  ${shownLines(undoneText(one))}\n`);
  return restored;
}

/** What --undo has taken back, the last change first. */
export function undoText(restored: readonly Restored[], folder: string): string {
  if (restored.length === 0)
    return `Nothing that fix has done in ${shownLines(folder)} is left to take back.\n`;
  return restored.map((one) => `${shownLines(`${one.step}: ${undoneText(one)}`)}\n`).join('');
}
