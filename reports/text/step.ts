import { beside, capital, counted, shown, shownLines, wrapped } from '../../base/text.ts';
import type { Access } from '../../evidence/access.ts';
import type { Finding, PrintedFix } from '../../visit/judging/finding.ts';
import { careText, lowered, testedText } from './care.ts';
import { whereText } from './names.ts';
import { ifNotHelped, stepsOf } from './steps.ts';
import type { Style } from './style.ts';

/** For whom the steps are, as far as that is known. */
export interface Where {
  /** What somebody can do there; empty where nobody said. */
  access: readonly Access[];
  /** The software of the server; null where it is not known. */
  server: string | null;
}

/** Returns what to do first, what if that does not help, and where the rest is. `lines` are those of each, at most. */
export function stepsText(
  finding: Finding,
  { access, server }: Where,
  style: Style,
  width: number,
  [ofFirst, ofSecond]: readonly [number, number],
): string[] {
  const { first, second, rest, isOutOfReach } = stepsOf(finding, access);
  const more = rest.length;
  if (!first) return [];
  const folded = [
    lineCount(first) > ofFirst ? first : null,
    second && lineCount(second) > ofSecond ? second : null,
  ];
  const isFolded = folded.some((fix) => fix && (fix.snippet !== null || fix.caveat !== null));
  const left = [
    ...(isFolded ? ['the lines left out'] : []),
    ...(more > 0 ? [`${counted(more, 'more step')}`] : []),
  ];
  const explain = `${style.command} explain ${finding.cause}${server === null ? '' : ` --server ${server}`}`;
  return [
    ...(isOutOfReach
      ? wrapped(`None of this can be done with ${access.join(' and ')} alone: pass it on.`, width)
      : []),
    ...stepText(first, 1, style, width, ofFirst, null),
    ...(second ? stepText(second, 2, style, width, ofSecond, ifNotHelped(first, second)) : []),
    ...(left.length === 0
      ? []
      : wrapped(`${capital(left.join(' and '))}: ${shown(explain)}`, width).map(style.dim)),
  ];
}

/** Whole, or in a sentence where it has more lines than that. */
function stepText(
  fix: PrintedFix,
  number: number,
  style: Style,
  width: number,
  most: number,
  before: string | null,
): string[] {
  if (lineCount(fix) <= most) return fixText(fix, number, style, width, before);
  if (before === null) return fixText({ ...fix, snippet: null }, number, style, width);
  return beside(`${number}`, wrapped(shown(`${before} ${lowered(fix.says)}.`), width - 3), 3);
}

/** The lines to copy, and one for what else is said of it. */
function lineCount({ snippet }: PrintedFix): number {
  return (snippet?.split('\n').length ?? 0) + 1;
}

/** Returns a fix: what to do, where, the lines to copy, what it takes, and whether it was tested. */
export function fixText(
  fix: PrintedFix,
  number: number,
  style: Style,
  width: number,
  before: string | null = null,
): string[] {
  const { says, snippet, after, caveat } = fix;
  const where = whereText(fix);
  const inner = width - 3;
  const care = [...(after ? [after] : []), careText(fix)].filter((part) => part !== '').join(' ');
  const tested = testedText(fix);
  const text = [
    ...(before ? wrapped(before, inner).map(style.dim) : []),
    ...wrapped(`${shown(says)}.`, inner),
    ...(where ? wrapped(shown(where), inner) : []),
    // Never wrapped: these lines are for copying.
    ...(snippet
      ? shownLines(snippet)
          .split('\n')
          .map((line) => `  ${style.code(line)}`)
      : []),
    ...(caveat ? wrapped(`Note: ${shown(caveat)}`, inner).map(style.dim) : []),
    ...(care ? wrapped(shown(care), inner).map(style.dim) : []),
    ...(tested ? wrapped(shown(tested), inner).map(style.dim) : []),
  ];
  return beside(`${number}`, text, 3);
}
