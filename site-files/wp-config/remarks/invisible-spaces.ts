import type { Span } from '../../source.ts';
import type { WpConfig } from '../config.ts';
import { text } from '../node.ts';
import type { Rule } from '../rule.ts';

/** The space that does not break of web pages, and those that have no width. */
const invisible = /\xc2\xa0|\xe2\x80[\x8b-\x8d]|\xe2\x81\xa0/g;

export const invisibleSpaces: Rule = {
  id: 'invisible-spaces',
  isOfText: true,
  find: ({ source, ...config }) =>
    placesIn({ source, ...config }).flatMap((place) => {
      const edits = [...source.bytes.slice(place.start, place.end).matchAll(invisible)].map(
        ({ index, 0: found }) => ({
          start: place.start + index,
          end: place.start + index + found.length,
          text: found === '\xc2\xa0' ? ' ' : '',
        }),
      );
      const [first] = edits;
      if (!first) return [];
      return [
        {
          at: { start: first.start, end: place.end },
          severity: 'error',
          says: 'An invisible character of a web page stands here, and PHP takes it for a letter: every request ends in a fatal error (500).',
          step: `Type line ${source.lineOf(first.start)} anew, or delete what is before and behind its words.`,
          edits,
        },
      ];
    }),
};

/** Names; of a line that PHP stops at what stands before its first text, since a password may hold anything. */
function placesIn({ source, nodes, fault }: WpConfig): Span[] {
  if (!fault)
    return nodes.filter(
      (node) => node.kind === 'name' && (text(node, 'name') ?? '').search(invisible) !== -1,
    );
  const { start, end } = source.spanOf(source.lineOf(fault.start));
  const quote = source.bytes.slice(start, end).search(/['"]/);
  return [{ start, end: quote === -1 ? end : start + quote }];
}
