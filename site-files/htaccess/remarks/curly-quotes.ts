import type { Rule } from '../rule.ts';

/** UTF-8, and what Windows makes of them. */
const CURLY = /\xe2\x80[\x98-\x9f]|(?<![\x80-\xff])[\x91-\x94]/g;

export const curlyQuotes: Rule = {
  id: 'curly-quotes',
  find: ({ source, directives }) =>
    (source.bytes.search(CURLY) === -1 ? [] : directives).flatMap(({ at }) => {
      const marks = [...source.bytes.slice(at.start, at.end).matchAll(CURLY)].map(({ index, 0: mark }) => ({
        start: at.start + index,
        end: at.start + index + mark.length,
        text: /[\x98-\x9b\x91\x92]$/.test(mark) ? "'" : '"',
      }));
      const [first] = marks;
      if (!first) return [];
      return [
        {
          at: { start: first.start, end: first.end },
          severity: 'error',
          says: 'To Apache curly quotation marks are letters like any other: what stands in them matches nothing.',
          step: 'Write straight ones: "',
          edits: marks,
        },
      ];
    }),
};
