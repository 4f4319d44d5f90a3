import { child, children } from '../node.ts';
import type { Rule } from '../rule.ts';

const BYTE_ORDER_MARK = '\xef\xbb\xbf';

export const byteOrderMark: Rule = {
  id: 'byte-order-mark',
  isOfText: true,
  find: ({ source }) => {
    const at = { start: 0, end: BYTE_ORDER_MARK.length };
    if (!source.bytes.startsWith(BYTE_ORDER_MARK)) return [];
    return [
      {
        at,
        severity: 'error',
        says: 'The file begins with a byte order mark, which is sent before every JSON answer and makes it invalid.',
        step: 'Save the file as UTF-8 without BOM.',
        edits: [{ ...at, text: '' }],
      },
    ];
  },
};

export const leadingOutput: Rule = {
  id: 'leading-output',
  find: ({ source, program }) => {
    const [first] = children(program, 'children');
    const start = source.bytes.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    const end = source.bytes.indexOf('<?php');
    if (first?.kind !== 'inline' || first.start > start || end <= start) return [];
    const isBlank = source.bytes.slice(start, end).trim() === '';
    return [
      {
        at: { start, end },
        severity: isBlank ? 'warning' : 'error',
        says: isBlank
          ? 'Blank lines or spaces stand before "<?php": they are sent before every answer, and headers set later can be lost.'
          : 'Text stands before "<?php": it is sent before every JSON answer and makes it invalid.',
        step: 'Make "<?php" the very first characters of the file.',
        ...(isBlank && { edits: [{ start, end, text: '' }] }),
      },
    ];
  },
};

export const printedOutput: Rule = {
  id: 'printed-output',
  find: ({ program }) =>
    children(program, 'children')
      .filter((node) => node.kind === 'echo' || child(node, 'expression')?.kind === 'print')
      .map((at) => ({
        at,
        severity: 'error',
        says: 'This prints text before every JSON answer, which makes it invalid.',
        step: 'Remove it.',
      })),
};
