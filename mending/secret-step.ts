import type { Edit } from '../site-files/edit.ts';
import type { Source } from '../site-files/source.ts';
import { editsAt, type Placed } from '../site-files/steps/edits.ts';
import type { Spot } from '../site-files/steps/place.ts';

/** What the lines of a fix have where the secret belongs. */
export const SECRET_TO_BE = 'PUT-A-LONG-RANDOM-VALUE-HERE';

const NAME = 'JWT_AUTH_SECRET_KEY';
const definition = /^\s*define\s*\(\s*(['"])JWT_AUTH_SECRET_KEY\1\s*,[^;]*\)\s*;\s*(?:(?:\/\/|#).*)?$/;
const comment = /^\s*(?:\/\/|#|\*|\/\*)/;

/** Defines the secret, in place of every line that defines it: the first one holds, and a second one is a notice. */
export function definedAnew(source: Source, spot: Spot, snippet: string, secret: string): Placed {
  const placed = editsAt(
    source,
    spot,
    snippet.replace(SECRET_TO_BE, () => secret),
  );
  if ('why' in placed) return placed;
  const gone: Edit[] = [];
  for (let line = 1; line <= source.lines; line++) {
    const text = source.text(line);
    if (!text.includes(NAME) || comment.test(text)) continue;
    if (!definition.test(text))
      return { why: `line ${line} has ${NAME} in another way than "define( … );", which is for a person` };
    const { start } = source.spanOf(line);
    gone.push({ start, end: start + source.whole(line).length, text: '' });
  }
  return { edits: [...gone, ...placed.edits] };
}
