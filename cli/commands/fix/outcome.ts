import { ownCommand } from '../../../base/own-command.ts';
import { capital, shownLines, wrapped } from '../../../base/text.ts';
import type { Changes } from '../../../mending/changes.ts';
import type { SiteFolder } from '../../../mending/folder.ts';
import type { Outcome } from '../../../mending/ladder.ts';
import { shownDiff } from '../../../mending/shown-diff.ts';
import type { SiteReport } from '../../../reports/model/report.ts';
import { leftBehind } from '../../../reports/text/left-behind.ts';
import { shellWord } from '../../../reports/text/shell.ts';
import { stepsText } from '../../../reports/text/step.ts';
import { styleOf } from '../../../reports/text/style.ts';
import { verdictLine, whereOf } from '../../../reports/text/verdict-line.ts';
import type { Io } from '../../io.ts';
import { diffText } from './diff.ts';

/** What was done, as diffs that `patch` takes one after the other; what is left, and for whom. */
export function printOutcome(outcome: Outcome, folder: SiteFolder, changes: Changes, io: Io): void {
  const { report, kept, refusal, tried, leftDrafts } = outcome;
  for (const { plan } of kept) {
    // As it is: a file may hold bytes that no text has.
    if (io.stdout.isTTY) io.stdout.write(diffText(plan));
    else io.stdout.write(Buffer.from(shownDiff(plan).text, 'latin1'));
  }
  for (const { fix } of kept)
    if (fix.after !== null) io.stderr.write(`After ${fix.id}: ${shownLines(fix.after)}\n`);
  if (kept.length > 0)
    io.stderr.write(
      `The files as they were before are in ${shownLines(changes.state)}. To take all of it back: ${ownCommand(io.env)} fix --undo --root ${shellWord(folder.root)}\n`,
    );
  for (const id of leftDrafts) io.stderr.write(`${leftBehind(id)}\n`);
  if (refusal !== null) io.stderr.write(`${shownLines(capital(refusal))}.\n`);
  if (kept.length === 0) io.stderr.write('Nothing was changed.\n');
  io.stdout.write(leftText(report, tried, io));
}

/** The verdict, and of what is still wrong the steps that were not tried. */
export function leftText(report: SiteReport, tried: ReadonlySet<string>, io: Io): string {
  const style = styleOf(io.stdout, io.env);
  const width = Math.max(60, Math.min(io.stdout.columns ?? 80, 100));
  const lines = report.findings.flatMap((finding) => {
    const rest = { ...finding, fixes: finding.fixes.filter(({ id }) => !tried.has(id)) };
    return [
      '',
      ...wrapped(shownLines(`${finding.says} [${finding.cause}]`), width),
      ...stepsText(rest, whereOf(report), style, width - 2, [12, 12]).map((line) => `  ${line}`),
    ];
  });
  return `${[...lines, '', shownLines(verdictLine(report))].join('\n')}\n`;
}
