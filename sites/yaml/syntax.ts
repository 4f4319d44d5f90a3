import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml';
import type { Problems } from './problems.ts';
import { explain } from './syntax-messages.ts';

/** What YAML itself cannot read. */
export function reportSyntax(
  document: Document.Parsed,
  second: Document.Parsed | undefined,
  text: string,
  problems: Problems,
): void {
  const errors: YAMLError[] = [...document.errors, ...document.warnings];
  const opening = errors.length > 0 ? openings(document, text) : new Map<string, number>();
  let first = Number.POSITIVE_INFINITY;
  const add = (start: number, message: string, hint?: string) => {
    problems.add({ start, end: start }, message, hint);
    first = Math.min(first, start);
  };
  for (const error of errors) {
    const [message, hint, closer] = explain(error);
    add(opening.get(`${closer}${error.pos[0]}`) ?? error.pos[0], message, hint);
  }
  if (second) add(second.range[0], 'a second document begins here; expected one', 'remove the line ---');
  if (first < Number.POSITIVE_INFINITY) problems.trustOnlyBefore(first);
}

/**
 * YAML notices a missing quote or bracket only where the next thing does not fit, often at the end of the file;
 * what helps is where it was opened. The key is the closing character and the offset of the notice.
 */
function openings(document: Document.Parsed, text: string): Map<string, number> {
  const starts = new Map<string, number>();
  visit(document, (_, node) => {
    if (!(isScalar(node) || isCollection(node)) || !node.range) return;
    const [start, end] = node.range;
    const closer = CLOSERS.get(text.charAt(start));
    const closed = isCollection(node) && text.charAt(end - 1) === closer;
    if (closer !== undefined && !closed) starts.set(`${closer}${end}`, start);
  });
  return starts;
}

const CLOSERS = new Map([
  ['"', '"'],
  ["'", "'"],
  ['{', '}'],
  ['[', ']'],
]);
