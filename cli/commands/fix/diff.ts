import { shownLines } from '../../../base/text.ts';
import { shownDiff } from '../../../mending/shown-diff.ts';
import type { StepPlan } from '../../../mending/step-plan.ts';
import { textOf } from '../../../site-files/encoding.ts';

/** The diff of a step for a terminal, with what is secret left out. */
export function diffText(plan: StepPlan): string {
  const { text, isWhole } = shownDiff(plan);
  const [from = '', to = '', ...lines] = textOf(text).trimEnd().split('\n');
  const note = isWhole ? '' : 'What is secret is shown as ***.\n';
  // Of its head only the name is not ours.
  const head = [from, to].map((line) => `${line.slice(0, 4)}${shownLines(line.slice(4))}`);
  return `${[...head, shownLines(lines.join('\n'))].join('\n')}\n${note}`;
}
