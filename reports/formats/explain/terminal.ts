import { beside, wrapped } from '../../../base/text.ts';
import { type Cause, layers } from '../../../causes/cause.ts';
import { familyOf } from '../../../causes/families.ts';
import { causeOf } from '../../../causes/find.ts';
import { numbered } from '../../../checks/check.ts';
import type { Fix } from '../../../fixes/fix.ts';
import { snippetOf } from '../../../fixes/lines.ts';
import { fixesByServer, placeholders, placeholdersIn, printedFix } from '../../text/cause-fixes.ts';
import { shownByText, signsText } from '../../text/cause-signs.ts';
import { fixText } from '../../text/finding.ts';
import { layerName, states } from '../../text/words.ts';
import type { Look } from '../renderer.ts';

/** The columns that a heading takes: `Recognised by  `. */
const HEADING = 15;

/** Returns all that is known of a cause without looking at any site. `server` leaves out the fixes for others. */
export function causeText(cause: Cause, server: string | null, { style, width }: Look): string {
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
    ...fixesText(cause, server, { style, width }),
  ];
  return `\n${lines.map((line) => ` ${line}`.trimEnd()).join('\n')}\n`;
}

/** Returns a line for every cause, by the layer of a request in which it is. */
export function causesText(all: Cause[], { style, width }: Look): string {
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

function familyText({ id }: Cause, width: number): string[] {
  const others = familyOf(id)?.members.filter((member) => member !== id) ?? [];
  return others.flatMap((other) => wrapped(`${other}: ${causeOf(other).says}`, width));
}

function fixesText(
  cause: Cause,
  server: string | null,
  { style, width }: Pick<Look, 'style' | 'width'>,
): string[] {
  const groups = fixesByServer(cause, server);
  const fixes = groups.flatMap(({ ladder }) => ladder);
  const lines = ['', style.bold('How to fix it')];
  if (server !== null && !fixes.some((fix) => fix.server === server))
    lines.push('', ...wrapped(`There is no fix of its own for ${server}.`, width - 2));
  for (const group of groups) {
    lines.push('', style.bold(group.server));
    for (const [at, fix] of group.ladder.entries())
      lines.push('', ...fixText(printedFix(fix), at + 1, style, width - 2));
  }
  return [...lines, ...legend(fixes, width)];
}

function legend(fixes: Fix[], width: number): string[] {
  const names = new Set(fixes.flatMap((fix) => placeholdersIn(snippetOf(fix) ?? '')));
  if (names.size === 0) return [];
  const lines = [...names].flatMap((name) =>
    wrapped(`<${name}> is ${placeholders[name] ?? 'of the site'}.`, width - 2),
  );
  return ['', ...lines];
}
