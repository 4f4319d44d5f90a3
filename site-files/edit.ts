import type { Source, Span } from './source.ts';

/** Replaces the bytes from `start` to `end` by `text`, whose lines end with `\n` here and as the file's own in it. */
export interface Edit extends Span {
  text: string;
}

/** Returns the file with the edits in it: every other byte is as it was. They must be `separate`. */
export function applied(source: Source, edits: readonly Edit[]): string {
  let rest = 0;
  let result = '';
  for (const { start, end, text } of inOrder(edits)) {
    if (start < rest) throw new Error('two edits of one place');
    result += source.bytes.slice(rest, start) + withEndsOf(source, text);
    rest = end;
  }
  return result + source.bytes.slice(rest);
}

/** Of groups of edits that belong together, those that can be made at once: of two that meet, the first; of equal ones, one. */
export function separate(groups: readonly (readonly Edit[])[]): Edit[] {
  const taken: Edit[] = [];
  for (const group of groups) {
    const fresh = group.filter((edit) => !taken.some((other) => isSame(edit, other)));
    if (fresh.every((edit) => !taken.some((other) => meets(edit, other)))) taken.push(...fresh);
  }
  return inOrder(taken);
}

export function inOrder(edits: readonly Edit[]): Edit[] {
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

export function withEndsOf(source: Source, text: string): string {
  return source.lineEnd === '\n' ? text : text.replaceAll('\n', source.lineEnd);
}

function isSame(one: Edit, other: Edit): boolean {
  return one.start === other.start && one.end === other.end && one.text === other.text;
}

/** Two insertions at one place do as well: nobody could say which comes first. */
function meets(one: Edit, other: Edit): boolean {
  return one.start === other.start || (one.start < other.end && other.start < one.end);
}
