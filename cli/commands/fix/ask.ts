import { capital, shownLines, wrapped } from '../../../base/text.ts';
import type { Step } from '../../../mending/step.ts';
import { careText } from '../../../reports/text/care.ts';
import type { Io } from '../../io.ts';
import { answerTo, isYes } from '../../question.ts';
import { diffText } from './diff.ts';

const WIDTH = 100;

/** Shows a step with what it would change. */
export function show(step: Step, { stderr }: Io, hasDiff = true): void {
  stderr.write(`\n${stepText(step)}\n${hasDiff ? `\n${diffText(step.plan)}\n` : ''}`);
}

/** Asks whether to take it. Only a plain yes is one. */
export async function ask(step: Step, io: Io): Promise<'yes' | 'skip' | 'stop'> {
  show(step, io);
  const text = await answerTo('Apply this? [y/N/s(kip)] ', io);
  if (isYes(text)) return 'yes';
  return /^\s*s(kip)?\s*$/i.test(text ?? '') ? 'skip' : 'stop';
}

/** What is wrong, and what is to be done about it: for a patch the lines at fault, as a compiler names them. */
function stepText({ finding, fix, id, says, lines }: Step): string {
  const care = fix === null ? '' : careText(fix);
  const prose = [
    `${finding.says} [${finding.cause}]`,
    ...(lines.length === 0 ? [`Step ${id}: ${says}.`] : []),
    ...(care === '' ? [] : [care]),
    ...(fix?.caveat ? [`Note: ${fix.caveat}`] : []),
  ].flatMap((line) => wrapped(shownLines(line), WIDTH));
  return [...prose, ...lines.map(shownLines)].join('\n');
}

/** Asks whether to go on all the same. */
export async function isConfirmed(doubt: string, io: Io): Promise<boolean> {
  io.stderr.write(`\n${wrapped(shownLines(`${capital(doubt)}.`), WIDTH).join('\n')}\n`);
  return isYes(await answerTo('Change files there all the same? [y/N] ', io));
}
