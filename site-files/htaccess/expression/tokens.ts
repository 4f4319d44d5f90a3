import { BrokenExpression, UnreadExpression, type Word } from './expression.ts';
import { quotedAt, variableAt } from './strings.ts';

export type Token =
  | { kind: 'sign' | 'name' | 'unary' | 'binary'; text: string }
  | { kind: 'word'; word: Word }
  | { kind: 'pattern'; text: string; isCaseless: boolean };

interface Found {
  token: Token;
  /** Behind it. */
  next: number;
}

const SIGN = /^(?:=~|!~|==|!=|<=|>=|&&|\|\||[=<>!.(){},:])/;
const NAME = /^[A-Za-z][A-Za-z0-9_]*/;
const DASHED = /^-[A-Za-z_][A-Za-z0-9_]*/;
const NUMBER = /^-?\d+/;
const PATTERN = /^(?:\/|[ms][/#$%^,;:_?|!.'"-])/;

/** What is no name of a function, and what it stands for. */
const WORDS: Readonly<Record<string, string>> = {
  and: '&&',
  or: '||',
  not: '!',
  true: 'true',
  false: 'false',
  in: 'in',
  eq: '-eq',
  ne: '-ne',
  lt: '-lt',
  le: '-le',
  gt: '-gt',
  ge: '-ge',
};
const COMPARING = /^-(?:eq|ne|lt|le|gt|ge)$/;
/** Later versions of Apache have these. */
const LATER = /^(?:sub|join|split)$/;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (/[ \t\n]/.test(text[at] ?? '')) {
      at++;
      continue;
    }
    const { token, next } = tokenAt(text, at);
    tokens.push(token);
    at = next;
  }
  return tokens;
}

/** The longest that fits. */
function tokenAt(text: string, at: number): Found {
  const rest = text.slice(at);
  const first = rest[0] ?? '';
  if (first === '"' || first === "'") return wordOf(quotedAt(text, at));
  if (rest.startsWith('%{')) return wordOf(variableAt(text, at));
  const group = /^\$(\d)/.exec(rest)?.[1];
  if (group !== undefined) return wordOf({ word: [{ group: Number(group) }], next: at + 2 });
  const name = NAME.exec(rest)?.[0] ?? '';
  if (name.length < 2 && PATTERN.test(rest)) return patternAt(text, at);
  if (name !== '') return named(name, at);
  const number = NUMBER.exec(rest)?.[0];
  if (number !== undefined) return wordOf({ word: [number], next: at + number.length });
  const sign = SIGN.exec(rest)?.[0];
  if (sign !== undefined) return { token: { kind: 'sign', text: sign }, next: at + sign.length };
  const dashed = DASHED.exec(rest)?.[0];
  if (dashed === undefined)
    throw new BrokenExpression(`“${rest.slice(0, 12)}” has no place in an expression`);
  return { token: dashedToken(dashed), next: at + dashed.length };
}

function wordOf({ word, next }: { word: Word; next: number }): Found {
  return { token: { kind: 'word', word }, next };
}

function named(name: string, at: number): Found {
  if (LATER.test(name)) throw new UnreadExpression(`“${name}”`);
  const sign = Object.hasOwn(WORDS, name) ? WORDS[name] : undefined;
  const token: Token = sign === undefined ? { kind: 'name', text: name } : { kind: 'sign', text: sign };
  return { token, next: at + name.length };
}

function dashedToken(dashed: string): Token {
  if (COMPARING.test(dashed)) return { kind: 'sign', text: dashed };
  if (dashed === '-in') return { kind: 'sign', text: 'in' };
  return { kind: dashed.length === 2 ? 'unary' : 'binary', text: dashed.slice(1) };
}

/** To its first delimiter: a backslash in front of one does not count. */
function patternAt(text: string, at: number): Found {
  if (text[at] === 's') throw new UnreadExpression('s/…/…/');
  const from = at + (text[at] === 'm' ? 2 : 1);
  const end = text.indexOf(text[from - 1] ?? '', from);
  if (end === -1) throw new BrokenExpression('a regular expression is not closed');
  if (/(?<!\\)(?:\\\\)*\\$/.test(text.slice(from, end)))
    throw new BrokenExpression(
      'a slash with a backslash in front ends the regular expression too: write m#…#',
    );
  const flag = text[end + 1] ?? '';
  if (/[smg]/.test(flag)) throw new UnreadExpression(`the flag “${flag}” of a regular expression`);
  const isCaseless = flag === 'i';
  return {
    token: { kind: 'pattern', text: text.slice(from, end), isCaseless },
    next: end + (isCaseless ? 2 : 1),
  };
}
