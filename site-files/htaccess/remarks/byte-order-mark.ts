import type { Rule } from '../rule.ts';

const MARK = '\xef\xbb\xbf';

export const byteOrderMark: Rule = {
  id: 'byte-order-mark',
  find: ({ source }) =>
    source.bytes.startsWith(MARK)
      ? [
          {
            at: { start: 0, end: MARK.length },
            severity: 'error',
            says: 'The file begins with a byte order mark, which Apache takes for a part of its first word: every request of this folder is answered with 500.',
            step: 'Save it as UTF-8 without a byte order mark.',
            edits: [{ start: 0, end: MARK.length, text: '' }],
          },
        ]
      : [],
};
