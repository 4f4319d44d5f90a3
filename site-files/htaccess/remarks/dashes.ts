import type { Edit } from '../../edit.ts';
import { placeIn } from '../parse/lines.ts';
import type { Directive } from '../parse/tree.ts';
import type { Word } from '../parse/words.ts';

/** What web pages and word processors make of a hyphen: UTF-8, and as Windows writes it. */
export const DASH = /\xe2\x80[\x90-\x95]|\xe2\x88\x92|[\x96\x97]/;

const BEGINNING = new RegExp(`^(!?)(${DASH.source})`);

/** Where a dash stands in front of a word, with `!` before it or not, and the hyphen in its place; null where none does. */
export function hyphenFor({ line, argsFrom }: Directive, word: Word, behind = /^/): Edit | null {
  const found = BEGINNING.exec(word.text);
  if (!found || !behind.test(word.text.slice(found[0].length))) return null;
  const start = placeIn(line, argsFrom + word.start) + (found[1]?.length ?? 0);
  return { start, end: start + (found[2]?.length ?? 0), text: '-' };
}
