import type { WpConfig } from '../config.ts';
import { text } from '../node.ts';
import type { Rule } from '../rule.ts';

const curly = /\xe2\x80[\x98\x99\x9c\x9d]/g;

export const curlyQuotes: Rule = {
  id: 'curly-quotes',
  isOfText: true,
  find: (config) =>
    linesWith(config).map((line) => {
      const { start, end } = config.source.spanOf(line);
      const edits = [...config.source.bytes.slice(start, end).matchAll(curly)].map(({ index, 0: quote }) => ({
        start: start + index,
        end: start + index + quote.length,
        text: "'",
      }));
      const at = { start: edits[0]?.start ?? start, end: edits.at(-1)?.end ?? end };
      return {
        at,
        severity: 'error',
        says: 'Curly quotes are no quotes to PHP: this ends every request in a fatal error (500).',
        step: `Type straight quotes (') in line ${line}.`,
        edits,
      };
    }),
};

/** Where PHP takes them for letters of a name, and where it stops at them. */
function linesWith({ source, nodes, fault }: WpConfig): number[] {
  const isCurly = (words: string): boolean => words.search(curly) !== -1;
  const names = fault
    ? []
    : nodes.filter((node) => node.kind === 'name' && isCurly(text(node, 'name') ?? ''));
  const lines = names.map(({ start }) => source.lineOf(start));
  const broken = fault ? source.lineOf(fault.start) : null;
  if (broken !== null && isCurly(source.whole(broken))) lines.push(broken);
  return [...new Set(lines)];
}
