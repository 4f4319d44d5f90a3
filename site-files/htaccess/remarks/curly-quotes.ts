import type { Span } from '../../source.ts';
import type { Rule } from '../rule.ts';

/** UTF-8, and what Windows makes of them. */
const CURLY = /\xe2\x80[\x98-\x9f]|(?<![\x80-\xff])[\x91-\x94]/g;

/** Where a quotation mark begins or ends something; lists of what is refused have some among other letters: `(<|>|’)`. */
const BEFORE = /(?:^|[\s=!:])$/;
const BEHIND = /^(?:[\s,\]]|>\s*$|$)/m;

export const curlyQuotes: Rule = {
  id: 'curly-quotes',
  find: ({ source, directives }) => {
    const all = [...source.bytes.matchAll(CURLY)].map(({ index, 0: mark }) => ({
      start: index,
      end: index + mark.length,
      text: /[\x98-\x9b\x91\x92]$/.test(mark) ? "'" : '"',
    }));
    let next = 0;
    // Both stand in the order of the file.
    return directives.flatMap(({ at }) => {
      while ((all[next]?.start ?? at.start) < at.start) next++;
      const marks: typeof all = [];
      for (let mark = all[next]; mark && mark.end <= at.end; mark = all[++next]) marks.push(mark);
      const [first] = marks;
      if (!first || !marks.some((mark) => isQuotation(source.bytes.slice(at.start, at.end), mark, at)))
        return [];
      return [
        {
          at: { start: first.start, end: first.end },
          severity: 'error',
          says: 'To Apache curly quotation marks are letters like any other: what stands in them matches nothing.',
          step: 'Write straight ones: "',
          edits: marks,
        },
      ];
    });
  },
};

function isQuotation(directive: string, mark: Span, { start }: Span): boolean {
  const before = directive.slice(0, mark.start - start);
  const isQuoted = before.split('"').length % 2 === 0;
  return !isQuoted && (BEFORE.test(before) || BEHIND.test(directive.slice(mark.end - start)));
}
