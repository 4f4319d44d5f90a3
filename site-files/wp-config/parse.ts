import { Engine } from 'php-parser';
import type { Span } from '../source.ts';
import { children, nodeOf, type PhpNode, text } from './node.ts';

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
    return { program, fault: first ? faultOf(first, bytes) : null };
  } catch (error) {
    if (error instanceof RangeError) return null;
    const at = error instanceof SyntaxError ? lineOf(error, bytes) : { start: 0, end: 0 };
    const program = { kind: 'program', start: 0, end: bytes.length, fields: {} };
    return { program, fault: { ...at, says: 'PHP cannot read this line' } };
  }
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
