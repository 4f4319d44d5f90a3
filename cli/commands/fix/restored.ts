import { shownLines } from '../../../base/text.ts';
import type { Changes, Restored } from '../../../mending/changes.ts';
import type { SiteFolder } from '../../../mending/folder.ts';
import { undoneText } from '../../../mending/undone-text.ts';
import { exitStatus } from '../../../monitor/run-status.ts';
import type { Io } from '../../io.ts';

/** Before anything else: what a run that was broken off has left is taken back. */
export function recovered(changes: Changes, { stderr }: Io): void {
  const restored = changes.undoBegun();
  if (restored.length > 0) stderr.write('An earlier run was broken off. What it had begun is taken back:\n');
  for (const one of restored) stderr.write(`  ${shownLines(undoneText(one))}\n`);
}

/** `--undo`: takes back all that was done in this folder, the last change first. */
export function undone(changes: Changes, { name }: SiteFolder, { stdout }: Io): number {
  const restored = changes.undoAll();
  if (restored.length === 0)
    stdout.write(`Nothing that fix has done in ${shownLines(name)} is left to take back.\n`);
  for (const one of restored) stdout.write(`${shownLines(`${textOf(one)}`)}\n`);
  return restored.every(({ why }) => why === null) ? exitStatus.ok : exitStatus.fails;
}

function textOf(one: Restored): string {
  return `${one.step}: ${undoneText(one)}`;
}
