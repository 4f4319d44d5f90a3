import { beside, shown, shownLines, wrapped } from '../../base/text.ts';
import { numbered } from '../../checks/check.ts';
import type { CheckId } from '../../checks/ids.ts';
import type { Finding, PrintedFix, Proof } from '../../visit/judging/finding.ts';
import { namesOf, whereText } from './names.ts';
import type { Style } from './style.ts';
import { layerName } from './words.ts';

/** The columns that a heading takes: `How to fix it  `. */
const HEADING = 15;

/** Stands beside a finding that is not there all the time. */
export const FLAKY = 'Seen once and gone when looked at again.';

/** The servers that are named as proof of a fix; the report has all. */
const SHOWN_SERVERS = 3;

/** Returns `explains checks 05 validate and 07 header`; nothing where it explains none. */
export function explainsText(explains: CheckId[]): string[] {
  if (explains.length === 0) return [];
  const names = explains.map(numbered);
  const last = names.pop() ?? '';
  return names.length === 0
    ? [`explains check ${last}`]
    : [`explains checks ${names.join(', ')} and ${last}`];
}

/** Returns a finding: what is wrong, what you see, how we know, how to fix it. `width` is in columns. */
export function findingText(finding: Finding, style: Style, width: number): string {
  const { layer, certainty, says, symptom, proof, fixes, allowed, flaky } = finding;
  const facts = [
    namesOf(finding).join(' or '),
    layerName(layer),
    certainty,
    ...explainsText(finding.explains),
  ];
  const inner = width - HEADING;
  const lines = [
    ...wrapped(shown(says), width - 2).map((line, at) =>
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
    ...beside(
      'How we know',
      proof.flatMap((one) => proofText(one, style, inner)),
      HEADING,
    ),
    '',
    ...beside(
      'How to fix it',
      fixes.flatMap((fix, at) => fixText(fix, at + 1, style, inner)),
      HEADING,
    ),
  ];
  return lines.map((line) => line.trimEnd()).join('\n');
}

function proofText({ sent, saw, means }: Proof, style: Style, width: number): string[] {
  return [
    ...wrapped(shown(sent), width),
    ...wrapped(`${style.arrow} ${shown(saw)}: ${shown(means)}`, width - 2).map((line) => `  ${line}`),
  ];
}

export function fixText(fix: PrintedFix, number: number, style: Style, width: number): string[] {
  const { says, snippet, after, caveat, docs } = fix;
  const where = whereText(fix);
  const text = [
    ...wrapped(`${shown(says)}.`, width - 3),
    ...(where ? wrapped(shown(where), width - 3) : []),
    // Never wrapped: these lines are for copying.
    ...(snippet
      ? shownLines(snippet)
          .split('\n')
          .map((line) => `  ${style.code(line)}`)
      : []),
    ...(after ? wrapped(shown(after), width - 3) : []),
    ...(caveat ? wrapped(`Note: ${shown(caveat)}`, width - 3).map(style.dim) : []),
    ...(docs ? [style.dim(shown(docs))] : []),
    ...provedText(fix, width - 3).map(style.dim),
  ];
  return beside(`${number}`, text, 3);
}

/** Advice without a place has nothing to prove. */
export function provedText({ snippet, file, proved }: PrintedFix, width: number): string[] {
  if (proved.length === 0) return snippet !== null || file === 'wp-admin' ? ['Not proved here.'] : [];
  const more = proved.length > SHOWN_SERVERS ? ` and ${proved.length - SHOWN_SERVERS} more` : '';
  return wrapped(`Proved on ${proved.slice(0, SHOWN_SERVERS).join(', ')}${more}.`, width);
}
