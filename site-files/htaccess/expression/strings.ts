import { BrokenExpression, UnreadExpression, type Word } from './expression.ts';
import { functionNamed, variableNamed } from './names.ts';

interface Found {
  word: Word;
  /** Behind it. */
  next: number;
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A text as a whole, as `expr=` gives the value of a header. */
export function textWhole(text: string): Word {
  return partsUntil(text, 0, null).word;
}

/** In quotation marks; `from` is where they begin. */
export function quotedAt(text: string, from: number): Found {
  const { word, next } = partsUntil(text, from + 1, text[from] ?? '');
  return { word, next: next + 1 };
}

/** `%{NAME}` or `%{function:text}`. */
export function variableAt(text: string, from: number): Found {
  const name = /^[A-Za-z][A-Za-z0-9_]*/.exec(text.slice(from + 2))?.[0];
  if (name === undefined) throw unsound(text, from);
  const behind = from + 2 + name.length;
  if (text[behind] === '}') return { word: [variableNamed(name)], next: behind + 1 };
  if (text[behind] !== ':') throw unsound(text, from);
  const { word, next } = partsUntil(text, behind + 1, '}');
  if (word.length === 0) throw new BrokenExpression(`%{${name}:} lacks a name`);
  return { word: [{ call: functionNamed(name), of: word }], next: next + 1 };
}

/** Later versions of Apache take a whole expression in such brackets. */
function unsound(text: string, from: number): Error {
  return text[from + 2] === ':'
    ? new UnreadExpression('%{: … :}')
    : new BrokenExpression(`“${text.slice(from, from + 12)}” is no variable of an expression`);
}

function partsUntil(text: string, from: number, stop: string | null): Found {
  const word: Word = [];
  let plain = '';
  const add = (part: Word[number]): void => {
    if (plain !== '') word.push(plain);
    plain = '';
    word.push(part);
  };
  for (let at = from; at < text.length; ) {
    const char = text[at] ?? '';
    const next = text[at + 1];
    if (char === stop) return { word: plain === '' ? word : [...word, plain], next: at };
    if (char === '\n') break;
    if (char === '\\' && next !== undefined) {
      if (/[0-9x]/.test(next)) throw new UnreadExpression(`\\${next}`);
      plain += ESCAPED[next] ?? next;
      at += 2;
    } else if (char === '$' && next !== undefined && /\d/.test(next)) {
      add({ group: Number(next) });
      at += 2;
    } else if (char === '%' && next === '{') {
      const { word: inner, next: behind } = variableAt(text, at);
      for (const part of inner) add(part);
      at = behind;
    } else {
      if (stop === '}' && /["']/.test(char)) throw new UnreadExpression(`${char} within %{…}`);
      plain += char;
      at++;
    }
  }
  if (stop !== null) throw new BrokenExpression('a text of the expression is not closed');
  return { word: plain === '' ? word : [...word, plain], next: text.length };
}
