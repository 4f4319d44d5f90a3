import type { Reader } from '../../../mending/candidates.ts';
import type { Changes } from '../../../mending/changes.ts';
import type { SiteFolder } from '../../../mending/folder.ts';
import type { Restored } from '../../../mending/restore.ts';
import type { Attempt } from '../../../mending/step.ts';
import { exitStatus } from '../../../monitor/run-status.ts';
import type { FinishedVisit } from '../../../visit/fleet/visit-site.ts';
import type { Finding } from '../../../visit/judging/finding.ts';

/** Where a run is at work, and what it reads files with. */
export interface Place {
  folder: SiteFolder;
  changes: Changes;
  reader: Reader;
}

/** What a run of `fix` came to. */
export interface FixResult {
  did: 'fix' | 'dry-run' | 'undo';
  /** What an earlier run had begun, or with --undo had kept. */
  restored: Restored[];
  attempts: Attempt[];
  /** Why nothing more was tried though it could be; null otherwise. */
  refusal: string | null;
  isUnproved: boolean;
  leftDrafts: readonly number[];
  /** The last; null where none was made. */
  visit: FinishedVisit | null;
}

/** `docs/command.md` has the contract. */
export function statusOf(
  { restored, attempts, isUnproved, visit }: FixResult,
  isInterrupted: boolean,
): number {
  if (isInterrupted) return exitStatus.interrupted;
  if (isUnproved) return exitStatus.usage;
  if (visit?.report.status === 'error') return exitStatus.harness;
  const isLeft =
    restored.some(({ why }) => why !== null) || attempts.some(({ result }) => result === 'not-taken-back');
  return isLeft || visit?.report.status === 'fail' ? exitStatus.fails : exitStatus.ok;
}

/** The lines at fault of a finding, without those whose patch was seen not to help. */
export function linesLeft(
  finding: Finding,
  { evidence }: FinishedVisit,
  attempts: readonly Attempt[],
  { folder, reader }: Place,
): string[] {
  const tried = attempts.filter(({ result }) => result === 'taken-back').flatMap(({ step }) => step.lines);
  return reader
    .linesAtFault(folder, finding, evidence)
    .filter(([first = '']) => !tried.includes(first))
    .flat();
}
