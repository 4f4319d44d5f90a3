import { isKnownVariable, UnreadExpression, type Word } from './expression.ts';

export type Token =
  | { kind: 'sign'; text: string }
  | { kind: 'word'; word: Word }
  | { kind: 'pattern'; text: string; isCaseless: boolean };

const SIGN =
  /^(?:&&|\|\||==|!=|=~|!~|<=|>=|[!()=<>{},]|-(?:eq|ne|lt|le|gt|ge)\b|-[a-zA-Z](?=[\s"'%(])|(?:and|or|not|true|false|in)\b)/;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const space = /^\s+/.exec(text.slice(at))?.[0].length ?? 0;
    at += space;
    const rest = text.slice(at);
    if (rest === '') break;
    const last = tokens.at(-1);
    const isPattern = last?.kind === 'sign' && /^[=!]~$/.test(last.text);
    const found = isPattern ? patternAt(rest) : (signAt(rest) ?? wordAt(rest));
    tokens.push(found.token);
    at += found.length;
  }
  return tokens;
}

interface Found {
  token: Token;
  length: number;
}

function signAt(rest: string): Found | null {
  const text = SIGN.exec(rest)?.[0];
  return text === undefined ? null : { token: { kind: 'sign', text }, length: text.length };
}

function patternAt(rest: string): Found {
  const [whole, , text = '', flags = ''] =
    /^(?:m(?=[#!?|/])|(?=\/))([#!?|/])((?:\\.|(?!\1).)*)\1([a-z]*)/s.exec(rest) ?? [];
  if (whole === undefined || /[^i]/.test(flags)) throw new UnreadExpression('a pattern in this form');
  return {
    token: { kind: 'pattern', text: text.replaceAll('\\/', '/'), isCaseless: flags !== '' },
    length: whole.length,
  };
}

function wordAt(rest: string): Found {
  const number = /^\d+/.exec(rest)?.[0];
  if (number !== undefined) return { token: { kind: 'word', word: [number] }, length: number.length };
  const variable = /^%\{([^{}]*)\}/.exec(rest);
  if (variable)
    return { token: { kind: 'word', word: [known(variable[1] ?? '')] }, length: variable[0].length };
  const quoted = /^(["'])((?:\\.|(?!\1).)*)\1/s.exec(rest);
  if (!quoted) throw new UnreadExpression(`“${rest.slice(0, 12)}”`);
  return { token: { kind: 'word', word: partsOf(quoted[2] ?? '') }, length: quoted[0].length };
}

function known(variable: string): { variable: string } {
  if (!isKnownVariable(variable)) throw new UnreadExpression(`%{${variable}}`);
  return { variable };
}

function partsOf(text: string): Word {
  const parts: Word = [];
  for (const [whole, variable, group, escaped] of text.matchAll(
    /%\{([^{}]*)\}|\$(\d)|\\(.)|[^%$\\]+|[\s\S]/gs,
  )) {
    if (variable !== undefined) parts.push(known(variable));
    else if (group !== undefined) parts.push({ group: Number(group) });
    else if (escaped !== undefined && /\w/.test(escaped)) throw new UnreadExpression(`\\${escaped}`);
    else parts.push(escaped ?? whole);
  }
  return parts;
}
