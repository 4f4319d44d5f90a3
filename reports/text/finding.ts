import { beside, counted, shown, wrapped } from '../../base/text.ts';
import { numbered } from '../../checks/check.ts';
import type { CheckId } from '../../checks/ids.ts';
import type { Finding, Proof } from '../../visit/judging/finding.ts';
import { inFilesText } from './in-files.ts';
import { entailedText, namesOf } from './names.ts';
import { stepsText, type Where } from './step.ts';
import type { Style } from './style.ts';
import { layerName } from './words.ts';

/** The columns that a heading takes: `How to fix it  `. */
const HEADING = 15;

/** What stands before the first line: `FAIL `. */
const MARK = 5;

/** A finding fits on a screen; without a server there are steps for several. */
const MOST_LINES = { known: 40, unknown: 55 };

const whole = Number.POSITIVE_INFINITY;

/** What is left out of a finding that is too long, one after the other: `lines` are those of each step, at most. */
const cuts = [
  { proofs: 8, lines: [whole, whole] },
  { proofs: 3, lines: [whole, whole] },
  { proofs: 1, lines: [whole, whole] },
  { proofs: 3, lines: [whole, 0] },
  { proofs: 1, lines: [whole, 0] },
  { proofs: 3, lines: [12, 0] },
] as const;
type Cut = (typeof cuts)[number];

/** Stands beside a finding that is not there all the time. */
export const FLAKY = 'Seen once and gone when looked at again.';

/** Returns `explains checks 05 validate and 07 header`; nothing where it explains none. */
export function explainsText(explains: CheckId[]): string[] {
  if (explains.length === 0) return [];
  const names = explains.map(numbered);
  const last = names.pop();
  return names.length === 0
    ? [`explains check ${last}`]
    : [`explains checks ${names.join(', ')} and ${last}`];
}

/**
 * Returns a finding: what is wrong, what you see, how we know, and the first two steps; `explain` has the others, and
 * evidence.json every answer. `width` is in columns.
 */
export function findingText(finding: Finding, where: Where, style: Style, width: number): string {
  const most = where.server === null ? MOST_LINES.unknown : MOST_LINES.known;
  let lines: string[] = [];
  for (const cut of cuts) {
    lines = linesOf(finding, where, style, width, cut);
    if (lines.length <= most) break;
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}

function linesOf(finding: Finding, where: Where, style: Style, width: number, cut: Cut): string[] {
  const { layer, certainty, says, symptom, proof, allowed, flaky } = finding;
  const facts = [
    namesOf(finding).join(' or '),
    layerName(layer),
    certainty,
    ...explainsText(finding.explains),
  ];
  const inner = width - HEADING;
  const entailed = entailedText(finding);
  return [
    ...wrapped(shown(says), width - MARK).map((line, at) =>
      at === 0 ? `${style.mark(finding.severity)} ${style.bold(line)}` : `  ${style.bold(line)}`,
    ),
    ...wrapped(shown(facts.join(` ${style.dot} `)), width - 2).map((line) => `  ${style.dim(line)}`),
    ...(flaky ? [`  ${FLAKY}`] : []),
    ...(allowed
      ? wrapped(shown(`allowed until ${allowed.until}: ${allowed.reason}`), width - 2).map(
          (line) => `  ${line}`,
        )
      : []),
    '',
    ...beside('What you see', wrapped(shown(symptom), inner), HEADING),
    '',
    ...beside('How we know', proofsText(proof, cut.proofs, style, inner), HEADING),
    '',
    ...(finding.files ? [...beside('In the file', inFilesText(finding, inner), HEADING), ''] : []),
    ...beside(
      'How to fix it',
      entailed ? wrapped(shown(entailed), inner) : stepsText(finding, where, style, inner, cut.lines),
      HEADING,
    ),
  ];
}

function proofsText(proofs: Proof[], most: number, style: Style, width: number): string[] {
  const more = proofs.length - most;
  return [
    ...proofs.slice(0, most).flatMap((one) => proofText(one, style, width)),
    ...(more > 0 ? [style.dim(`and ${counted(more, 'more answer')} like that`)] : []),
  ];
}

function proofText({ sent, saw, means }: Proof, style: Style, width: number): string[] {
  return [
    ...wrapped(shown(sent), width),
    ...wrapped(`${style.arrow} ${shown(saw)}: ${shown(means)}`, width - 2).map((line) => `  ${line}`),
  ];
}
