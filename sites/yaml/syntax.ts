import { type Document, type ErrorCode, isCollection, isScalar, visit, type YAMLError } from 'yaml';
import type { Problems } from './problems.ts';

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

/** What is wrong, what to do about it, and the quote or bracket that is missing. */
type Explanation = [message: string, hint?: string, closer?: string];

/** YAML's own messages quote the file, so they may show a password; these never do. */
function explain({ code, message }: YAMLError): Explanation {
  return BY_MESSAGE.find(([start]) => message.startsWith(start))?.[1] ?? BY_CODE[code] ?? UNREADABLE;
}

const UNREADABLE: Explanation = ['YAML cannot read on from here'];
const QUOTE_IT = 'put the value in quotes';
const BY_NAME: Explanation = [
  'YAML takes this for an anchor, an alias or a tag',
  `${QUOTE_IT} when it is text`,
];
const COMMA: Explanation = ['a comma is missing before this', `${QUOTE_IT} when this belongs to it`];

const BY_MESSAGE: [start: string, explanation: Explanation][] = [
  [
    'Missing closing "',
    ['the quote " that opens here is not closed', 'close it at the end of the value', '"'],
  ],
  [
    "Missing closing '",
    ["the quote ' that opens here is not closed", 'close it at the end of the value', "'"],
  ],
  [
    'Flow map',
    ['the { that opens here is not closed; expected }', 'a # in a value hides the rest of its line', '}'],
  ],
  [
    'Flow sequence',
    ['the [ that opens here is not closed; expected ]', 'a # in a value hides the rest of its line', ']'],
  ],
  ['Implicit map keys', ['this line is no "key: value"', 'a colon and a space go between key and value']],
  [
    'Sequence item without',
    ['this line begins at a column where nothing else does', 'indent it like the lines it belongs to'],
  ],
  ['Comments must', ['a # needs a space before it to begin a comment', `${QUOTE_IT} when # belongs to it`]],
  ['Missing space after :', ['a space is missing after the colon']],
  ['Missing , ', COMMA],
];

const BY_CODE: Partial<Record<ErrorCode, Explanation>> = {
  ALIAS_PROPS: BY_NAME,
  BAD_ALIAS: BY_NAME,
  BAD_COLLECTION_TYPE: BY_NAME,
  BAD_PROP_ORDER: BY_NAME,
  MULTIPLE_ANCHORS: BY_NAME,
  MULTIPLE_TAGS: BY_NAME,
  TAG_RESOLVE_FAILED: BY_NAME,
  BAD_DIRECTIVE: ['a line that begins with % is not known here', 'remove it'],
  BAD_DQ_ESCAPE: [
    'a backslash in double quotes begins an escape, and this one is unknown',
    'use single quotes, or \\\\',
  ],
  BAD_INDENT: [
    'this line begins at a column where nothing else does',
    'indent it like the lines it belongs to',
  ],
  BAD_SCALAR_START: ['a value cannot begin with this character', QUOTE_IT],
  BLOCK_AS_IMPLICIT_KEY: ['a second "key: " on one line', `${QUOTE_IT} when the colon belongs to it`],
  BLOCK_IN_FLOW: ['inside { } and [ ] lists and maps need brackets too'],
  KEY_OVER_1024_CHARS: ['this key is too long'],
  MULTILINE_IMPLICIT_KEY: [
    'this key runs over several lines',
    'a colon and a space go between key and value',
  ],
  TAB_AS_INDENT: ['a tab indents this line; expected spaces'],
  UNEXPECTED_TOKEN: ['this does not belong here', `${QUOTE_IT} when it is part of one`],
};
