import type { Edit } from '../../edit.ts';
import type { Span } from '../../source.ts';
import type { Directive } from '../parse/tree.ts';
import { rewriteWords } from '../parse/words.ts';
import type { Rule } from '../rule.ts';
import { DASH, hyphenFor } from './dashes.ts';

const TEST = /^(?:[dfslLhFUx]|(?:eq|ne|lt|le|gt|ge)\d+)$/;

/** Where a web page has made another sign of the hyphen of a rule, or of those of its conditions. */
export const enDash: Rule = {
  id: 'en-dash',
  find({ source, of }) {
    if (source.bytes.search(DASH) === -1) return [];
    const rules = of('rewriterule').flatMap((one) => edited(one, /^$/));
    const conditions = of('rewritecond').flatMap((one) => edited(one, TEST));
    return [
      ...rules.map((edit) => ({
        ...found(edit, [edit]),
        says: 'A dash stands where a hyphen must: the rule sends what it matches to a file of that name, and the site answers 500.',
      })),
      // One of two that belong to a rule changes little.
      ...conditions.slice(0, 1).map((first) => ({
        ...found(first, conditions),
        says: 'A dash stands where a hyphen must: Apache compares letters, and does not ask whether there is such a file.',
      })),
    ];
  },
};

function found(
  { start, end }: Edit,
  edits: Edit[],
): { at: Span; severity: 'error'; step: string; edits: Edit[] } {
  return { at: { start, end }, severity: 'error', step: 'Write a hyphen: -', edits };
}

function edited(one: Directive, behind: RegExp): Edit[] {
  const word = rewriteWords(one.args).words[1];
  // A refusal needs no address.
  if (
    one.key === 'rewriterule' &&
    /\[(?:[^\]]*,)?\s*(?:F|forbidden|G|gone|R=[45]\d\d)\s*[,\]]/i.test(one.args)
  )
    return [];
  return (word && [hyphenFor(one, word, behind)].filter((edit) => edit !== null)) ?? [];
}
