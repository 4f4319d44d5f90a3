import { beside, wrapped } from '../../../base/text.ts';
import { type Cause, type Clause, layers, type Sign } from '../../../causes/cause.ts';
import { numbered } from '../../../checks/check.ts';
import type { Access } from '../../../evidence/access.ts';
import type { Fix } from '../../../fixes/fix.ts';
import { fixesByServer, outOfReach, placeholdersOf, printedFix } from '../../text/cause-fixes.ts';
import { NOTHING_ELSE, relativesOf, signsInWords } from '../../text/cause-signs.ts';
import { fixText } from '../../text/step.ts';
import type { Style } from '../../text/style.ts';
import { layerName, states } from '../../text/words.ts';
import type { Look } from '../renderer.ts';

/** The columns that a heading takes: `Recognised by  `. */
const HEADING = 15;

/** Returns all that is known of a cause without looking at any site. `server` leaves out the fixes for others. */
export function causeText(
  cause: Cause,
  server: string | null,
  { style, width }: Look,
  access: readonly Access[] = [],
): string {
  const inner = width - HEADING - 2;
  const section = (heading: string, lines: string[]) =>
    lines.length === 0 ? [] : ['', ...beside(heading, lines, HEADING)];
  const facts = [cause.id, layerName(cause.layer), states[cause.severity].does];
  const lines = [
    ...wrapped(cause.says, width - 2).map(style.bold),
    style.dim(facts.join(` ${style.dot} `)),
    ...section('What you see', wrapped(cause.symptom, inner)),
    ...section('Explains', wrapped(cause.explains.map(numbered).join(', ') || 'any check', inner)),
    ...section('Recognised by', shownByText(cause, style, inner)),
    ...section('Also shown by', signsText(cause.supportedBy, style, inner)),
    ...section('Ruled out by', signsText(cause.refutedBy, style, inner)),
    ...section('Looks the same', familyText(cause, inner)),
    ...fixesText(cause, server, access, { style, width }),
  ];
  return `\n${lines.map((line) => ` ${line}`.trimEnd()).join('\n')}\n`;
}

/** Returns a line for every cause, by the layer of a request in which it is. */
export function causesText(all: readonly Cause[], { style, width }: Look): string {
  const longest = Math.max(...all.map(({ id }) => id.length));
  const found = layers.filter((layer) => all.some((cause) => cause.layer === layer));
  const parts = found.map((layer) => {
    const lines = all
      .filter((cause) => cause.layer === layer)
      .flatMap(({ id, says }) => beside(id, wrapped(says, width - longest - 6), longest + 2));
    return [` ${style.bold(layerName(layer))}`, ...lines.map((line) => `   ${line}`)].join('\n');
  });
  return `\n${parts.join('\n\n')}\n`;
}

/** Returns what has to be seen before a cause is named. */
function shownByText({ shownBy }: Cause, style: Style, width: number): string[] {
  if (shownBy.length === 0) return wrapped(NOTHING_ELSE, width);
  return shownBy.flatMap((clause) => clauseText(clause, style, width));
}

/** Returns signs of which each counts alone. */
function signsText(signs: Sign[], style: Style, width: number): string[] {
  return signsInWords(signs).flatMap(({ sent, means }) => [
    ...wrapped(sent, width),
    ...wrapped(`${style.arrow} ${means}`, width - 2).map((line) => `  ${line}`),
  ]);
}

function clauseText(clause: Clause, style: Style, width: number): string[] {
  if (signsInWords(clause).length === 1) return signsText(clause, style, width);
  return ['one of these:', ...signsText(clause, style, width - 2).map((line) => `  ${line}`)];
}

function familyText(cause: Cause, width: number): string[] {
  return relativesOf(cause).flatMap(({ id, says }) => wrapped(`${id}: ${says}`, width));
}

function fixesText(
  cause: Cause,
  server: string | null,
  access: readonly Access[],
  { style, width }: Pick<Look, 'style' | 'width'>,
): string[] {
  const groups = fixesByServer(cause, server, access);
  const fixes = groups.flatMap(({ ladder }) => ladder);
  const lines = ['', style.bold('How to fix it')];
  if (server !== null && !fixes.some((fix) => fix.server === server))
    lines.push('', ...wrapped(`There is no fix of its own for ${server}.`, width - 2));
  if (fixes.length === 0 && access.length > 0) lines.push('', ...wrapped(outOfReach(access), width - 2));
  for (const group of groups) {
    lines.push('', style.bold(group.server));
    for (const [at, fix] of group.ladder.entries())
      lines.push('', ...fixText(printedFix(fix), at + 1, style, width - 2));
  }
  return [...lines, ...legend(fixes, width)];
}

function legend(fixes: readonly Fix[], width: number): string[] {
  const lines = placeholdersOf(fixes).flatMap(({ name, means }) =>
    wrapped(`<${name}> is ${means}.`, width - 2),
  );
  return lines.length === 0 ? [] : ['', ...lines];
}
