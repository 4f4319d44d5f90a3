import { shown, shownLines, wrapped } from '../../base/text.ts';
import type { FileLine, Finding } from '../../visit/judging/finding.ts';

/** Returns `.htaccess, line 14: This rule never runs …`. */
export function lineText({ file, line, says }: FileLine): string {
  return `${file}, line ${line}: ${says}`;
}

/** Returns the lines at fault with a caret below each, or what follows from it that none is; nothing without a file. */
export function inFilesText({ files }: Finding, width: number): string[] {
  if (!files) return [];
  if (files.says !== null) return wrapped(shown(files.says), width);
  return files.lines.flatMap((line) => [
    ...wrapped(shown(lineText(line)), width),
    // Never wrapped: the caret stands below what it means.
    ...shownExcerpt(line).map((one) => `  ${one}`),
  ]);
}

/** Returns the line and the caret below it, safe for any reader of text. */
export function shownExcerpt({ excerpt }: FileLine): string[] {
  return excerpt.flatMap((one) => shownLines(one).split('\n'));
}
