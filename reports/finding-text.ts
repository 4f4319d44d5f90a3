import { checkIds } from '../checks/ids.ts';
import type { Finding, PrintedFix, Proof } from '../visit/finding.ts';
import type { Style } from './style.ts';
import { beside, shown, wrapped } from './text.ts';

/** The space that the headings take: `How we know   `. */
const HEADING = 14;

/** One finding: what is wrong, what you see, how we know, mend it. `width` in columns. */
export function findingText(finding: Finding, style: Style, width: number): string {
  const { cause, family, layer, certainty, explains, says, symptom, proof, fixes, allowed } = finding;
  const numbers = explains.map((id) => String(checkIds.indexOf(id) + 1).padStart(2, '0'));
  const named = family.length > 1 ? family.join(' or ') : cause;
  const facts = [named, layer.replace('-', ' '), certainty, `explains ${numbers.join(', ')}`];
  const isWarning = finding.severity === 'warn';
  const inner = width - HEADING;
  const lines = [
    ...wrapped(says, width - 2).map((line, at) =>
      at === 0 ? `${style.mark(isWarning ? 'warn' : 'fail')} ${style.bold(line)}` : `  ${style.bold(line)}`,
    ),
    ...wrapped(facts.join(` ${style.dot} `), width - 2).map((line) => `  ${style.dim(line)}`),
    ...(allowed
      ? wrapped(`allowed until ${allowed.until}: ${allowed.reason}`, width - 2).map((line) => `  ${line}`)
      : []),
    '',
    ...beside('What you see', wrapped(symptom, inner), HEADING),
    '',
    ...beside(
      'How we know',
      proof.flatMap((one) => proofText(one, style, inner)),
      HEADING,
    ),
    '',
    ...beside(
      'Mend it',
      fixes.flatMap((fix, at) => fixText(fix, at + 1, style, inner)),
      HEADING,
    ),
  ];
  if (fixes.some(({ snippet }) => snippet !== null) && fixes.every(({ proved }) => proved.length === 0))
    lines.push(...beside('', unproved(inner), HEADING));
  return lines.map((line) => line.trimEnd()).join('\n');
}

function proofText({ sent, saw, means }: Proof, style: Style, width: number): string[] {
  return [
    ...wrapped(sent, width),
    ...wrapped(`${style.arrow} ${shown(saw)}: ${means}`, width - 2).map((line) => `  ${line}`),
  ];
}

function fixText(fix: PrintedFix, number: number, style: Style, width: number): string[] {
  const { says, file, place, snippet, after, caveat, docs } = fix;
  const where = file ? `In ${file}${place ? `, ${place}` : ''}:` : null;
  const text = [
    ...wrapped(`${says}.`, width - 3),
    ...(where ? wrapped(where, width - 3) : []),
    // Never wrapped: these lines are for copying.
    ...(snippet ? snippet.split('\n').map((line) => `  ${style.code(line)}`) : []),
    ...(after ? wrapped(after, width - 3) : []),
    ...(caveat ? wrapped(`Mind: ${caveat}`, width - 3).map(style.dim) : []),
    ...(docs ? [style.dim(docs)] : []),
  ];
  return beside(`${number}`, text, 3);
}

function unproved(width: number): string[] {
  return ['', ...wrapped('None of these lines has been proved on a real server by this version yet.', width)];
}
