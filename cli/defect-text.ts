import { version } from '../base/version.ts';

const MOST_CHARACTERS = 300;

/**
 * An error of this program in one line: what it is, where it was thrown, and what to do. Never a stack or a line of
 * the sources, which nobody can read in what is installed.
 */
export function defectText(error: unknown): string {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const said = what
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, MOST_CHARACTERS);
  return `wp-rest-doctor itself failed: ${said} (${placeOf(error)}wp-rest-doctor ${version}, Node.js ${process.versions.node}, ${process.platform}). This says nothing about any site; please report it with this line.\n`;
}

/** `at cli.cjs:12:345, `, from the first line of the stack that has a place. */
function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const place = /\n\s+at [^\n]*?([^\\/\s(]+:\d+:\d+)\)?(?:\n|$)/.exec(stack)?.[1];
  return place === undefined ? '' : `at ${place}, `;
}
