import { Engine } from 'php-parser';
import type { Span } from '../source.ts';
import { children, nodeOf, type PhpNode, text, within } from './node.ts';

export interface SyntaxFault extends Span {
  /** In words that repeat nothing of the file, which may be a password. */
  says: string;
}

export interface Parsed {
  program: PhpNode;
  fault: SyntaxFault | null;
}

/** Reads PHP as bytes, so that every offset is one of the file. Null for what nests too deep to be read. */
export function parsePhp(bytes: string): Parsed | null {
  const engine = new Engine({
    parser: { suppressErrors: true, extractDoc: true, version: '8.5' },
    ast: { withPositions: true },
  });
  try {
    const program = nodeOf(engine.parseCode(bytes, ''));
    if (!program) return null;
    const [first] = children(program, 'errors');
    return { program, fault: first ? faultOf(first, bytes) : unclosed(program, bytes) };
  } catch (error) {
    if (error instanceof RangeError) return null;
    const at = error instanceof SyntaxError ? lineOf(error, bytes) : { start: 0, end: 0 };
    const program = { kind: 'program', start: 0, end: bytes.length, fields: {} };
    return { program, fault: { ...at, says: 'PHP cannot read this line' } };
  }
}

/** What goes on to the end of the file, or lacks its end there: the parser takes it for whole. */
function unclosed(program: PhpNode, bytes: string): SyntaxFault | null {
  const { comments } = program.fields;
  const list = Array.isArray(comments) ? comments.flatMap((one: unknown) => nodeOf(one) ?? []) : [];
  const comment = list.find(
    ({ kind, start, end }) => kind === 'commentblock' && !bytes.slice(start, end).endsWith('*/'),
  );
  if (comment) return at(comment, 'PHP finds no end of the comment that begins here');
  const quoted = within(program).find(
    ({ kind, start, end }) =>
      kind === 'string' &&
      bytes[start] === "'" &&
      end >= bytes.length &&
      !/^'(?:[^'\\]|\\[\s\S])*'$/.test(bytes.slice(start, end)),
  );
  if (quoted) return at(quoted, 'PHP finds no end of the text that begins at this quote');
  const last = children(program, 'children').at(-1);
  const isOpen =
    last?.kind === 'expressionstatement' && !/[;}]\s*$|\?>/.test(bytes.slice(last.start, bytes.length));
  const isAlone = last && list.every(({ start }) => start < last.start);
  return last && isOpen && isAlone
    ? at({ start: Math.max(last.start, last.end - 1) }, 'PHP misses the ; that ends this')
    : null;
}

function at({ start }: Pick<Span, 'start'>, says: string): SyntaxFault {
  return { start, end: start + 1, says };
}

function faultOf(error: PhpNode, bytes: string): SyntaxFault {
  const token = text(error, 'token') ?? '';
  const expected = text(error, 'expected') ?? '';
  const name = /\((T_\w+|EOF)\)$/.exec(token)?.[1] ?? (token.length <= 4 ? token : '');
  const unexpected = words[name] ?? (name.startsWith('T_') || name === '' ? 'this' : name);
  const missing = /^.$/.test(expected)
    ? `, where it needs ${/["']/.test(expected) ? 'the closing quote' : expected}`
    : '';
  const start = Math.min(error.start, Math.max(0, bytes.length - 1));
  return { start, end: Math.max(start, error.end), says: `PHP stops at ${unexpected}${missing}` };
}

/** What people call the tokens; of the others the place says enough. */
const words: Readonly<Record<string, string>> = {
  EOF: 'the end of the file',
  T_CONSTANT_ENCAPSED_STRING: 'this text in quotes',
  T_ENCAPSED_AND_WHITESPACE: 'this text in quotes',
  T_STRING: 'this word',
  T_VARIABLE: 'this variable',
  T_LNUMBER: 'this number',
  T_DNUMBER: 'this number',
};

function lineOf(error: SyntaxError, bytes: string): Span {
  const line = 'lineNumber' in error && typeof error.lineNumber === 'number' ? error.lineNumber : 1;
  const before = bytes
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length;
  const start = line > 1 ? before + 1 : 0;
  const end = bytes.indexOf('\n', start);
  return { start, end: end === -1 ? bytes.length : end };
}
