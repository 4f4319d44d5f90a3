import { ownCommand } from '../../../base/own-command.ts';
import { capital, shownLines, wrapped } from '../../../base/text.ts';
import { shownDiff } from '../../../mending/shown-diff.ts';
import { type Attempt, isStep, type Step } from '../../../mending/step.ts';
import { leftBehind } from '../../../reports/text/left-behind.ts';
import { shellWord } from '../../../reports/text/shell.ts';
import { stepsText } from '../../../reports/text/step.ts';
import { styleOf } from '../../../reports/text/style.ts';
import { verdictLine, whereOf } from '../../../reports/text/verdict-line.ts';
import type { FinishedVisit } from '../../../visit/fleet/visit-site.ts';
import type { Io } from '../../io.ts';
import { plannedFirst } from './planned.ts';
import { type FixResult, linesLeft, type Place } from './result.ts';

/** What was done, as diffs that `patch` takes one after the other; what is left, and for whom. */
export function printOutcome(result: FixResult, place: Place, io: Io): void {
  const { attempts, refusal, leftDrafts } = result;
  const { changes, folder } = place;
  const kept = attempts.flatMap(({ step, result: one }) => (one === 'kept' && isStep(step) ? [step] : []));
  // At a terminal each stands there already, where it was tried. As it is: a file may hold bytes that no text has.
  if (!io.stdout.isTTY)
    for (const { plan } of kept) io.stdout.write(Buffer.from(shownDiff(plan).text, 'latin1'));
  const lines = [
    '',
    changedText(kept),
    ...kept.flatMap(({ id, fix }) => (isToDo(fix?.after) ? [`After ${id}: ${fix?.after}`] : [])),
    ...(changes.isLeft
      ? [
          `To take ${kept.length === 0 ? 'back what fix has changed in this folder' : 'all of it back'}: ${ownCommand(io.env)} fix --undo --root ${shellWord(folder.root)}`,
          `The files as they were are in ${changes.state}`,
        ]
      : []),
    ...leftDrafts.map(leftBehind),
    ...(refusal === null ? [] : [`${capital(refusal)}.`]),
  ];
  // At once: what follows on the other stream is to stand below it.
  io.stderr.write(`${lines.map(shownLines).join('\n')}\n`);
  if (result.visit === null) return;
  const isOver = io.interrupted.aborted;
  const visit = result.did === 'dry-run' ? withPlanned(result.visit, attempts) : result.visit;
  io.stdout.write(isOver ? verdictText(visit) : leftText(visit, attempts, place, io));
}

function withPlanned(visit: FinishedVisit, attempts: readonly Attempt[]): FinishedVisit {
  const findings = visit.report.findings.map((one) => plannedFirst(one, attempts));
  return { ...visit, report: { ...visit.report, findings } };
}

function isToDo(after: string | null | undefined): boolean {
  return typeof after === 'string' && !/^nothing to restart\.?$/i.test(after);
}

/** `Changed: .htaccess (curly-quotes, last-flag) and wp-config.php (debug-display).` */
function changedText(kept: readonly Step[]): string {
  if (kept.length === 0) return 'Nothing was changed.';
  const files = [...new Set(kept.map(({ plan }) => plan.located.file))];
  const parts = files.map((file) => {
    const ids = kept.filter(({ plan }) => plan.located.file === file).map(({ id }) => id);
    return `${shownLines(file)} (${ids.join(', ')})`;
  });
  return `Changed: ${parts.join('; ')}.`;
}

/** The verdict, and of what is still wrong the lines at fault and the steps that were not tried. */
function leftText(visit: FinishedVisit, attempts: readonly Attempt[], place: Place, io: Io): string {
  const { report } = visit;
  const style = styleOf(io.stdout, io.env);
  const width = Math.max(60, Math.min(io.stdout.columns ?? 80, 100));
  const tried = attempts.filter(({ result }) => result === 'taken-back').map(({ step }) => step.id);
  const lines = report.findings.flatMap((finding) => {
    const rest = { ...finding, fixes: finding.fixes.filter(({ id }) => !tried.includes(id)) };
    return [
      '',
      ...wrapped(shownLines(`${finding.says} [${finding.cause}]`), width),
      ...linesLeft(finding, visit, attempts, place).map((line) => `  ${shownLines(line)}`),
      ...stepsText(rest, whereOf(report), style, width - 2, [12, 12]).map((line) => `  ${line}`),
    ];
  });
  return `${lines.join('\n')}${verdictText(visit)}`;
}

function verdictText({ report }: FinishedVisit): string {
  return `\n${shownLines(verdictLine(report))}\n`;
}
