import { children } from '../node.ts';
import type { Rule } from '../rule.ts';

export const trailingOutput: Rule = {
  id: 'trailing-output',
  find: ({ source, program }) =>
    children(program, 'children').flatMap((node, index) => {
      if (index === 0 || node.kind !== 'inline' || node.end <= node.start) return [];
      const tag = source.bytes.lastIndexOf('?>', node.start);
      const isBlank = source.bytes.slice(node.start, node.end).trim() === '';
      const isLast = node.end >= source.bytes.length;
      return [
        {
          at: tag === -1 ? node : { start: tag, end: tag + 2 },
          severity: isBlank ? 'warning' : 'error',
          says: isBlank
            ? 'Blank lines follow "?>": they are sent before every answer, and headers set later can be lost.'
            : 'Text follows "?>": it is sent before every JSON answer and makes it invalid.',
          step: isLast
            ? 'Remove "?>" and all that follows it: PHP needs no closing tag.'
            : 'Remove what stands between "?>" and "<?php".',
          ...(isBlank &&
            isLast &&
            tag !== -1 && { edits: [{ start: tag, end: source.bytes.length, text: '' }] }),
        },
      ];
    }),
};
