import { ownCommand } from '../../../base/own-command.ts';
import { shownDiff } from '../../../mending/shown-diff.ts';
import { type Attempt, isStep } from '../../../mending/step.ts';
import { jsonText } from '../../../reports/text/json.ts';
import { shellWord } from '../../../reports/text/shell.ts';
import { textOf } from '../../../site-files/encoding.ts';
import { type FixResult, linesLeft, type Place } from './result.ts';

/** `schemas/fix.schema.json` */
export function jsonOfFix(
  { did, restored, attempts, refusal, leftDrafts, visit }: FixResult,
  status: number,
  place: Place,
  env: NodeJS.ProcessEnv,
): string {
  const { folder, changes } = place;
  const value = {
    version: 1,
    did,
    folder: folder.root,
    exit_status: status,
    restored: restored.map(({ isRemoved, ...one }) => ({ ...one, removed: isRemoved })),
    changes: attempts.map(changeOf),
    refusal,
    left_drafts: leftDrafts,
    backups: changes.isLeft ? changes.state : null,
    undo: changes.isLeft ? `${ownCommand(env)} fix --undo --root ${shellWord(folder.root)}` : null,
    lines_left: (visit?.report.findings ?? []).flatMap((finding) => {
      const lines = visit === null ? [] : linesLeft(finding, visit, attempts, place);
      return lines.length === 0 ? [] : [{ cause: finding.cause, lines }];
    }),
    report: visit?.report ?? null,
  };
  return `${jsonText(value, 2)}\n`;
}

function changeOf({ step, result, why }: Attempt) {
  const diff = isStep(step) ? shownDiff(step.plan) : null;
  return {
    id: step.id,
    kind: step.fix === null ? 'patch' : 'step',
    cause: step.finding.cause,
    file: isStep(step) ? step.plan.located.file : (step.fix?.file ?? null),
    result,
    why,
    says: step.says,
    lines: step.lines,
    diff: diff === null ? null : textOf(diff.text),
    diff_is_whole: diff?.isWhole ?? false,
    after: step.fix?.after ?? null,
  };
}
