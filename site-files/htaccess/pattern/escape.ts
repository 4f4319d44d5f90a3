import { CONTROL, literal, SHORTHAND } from './classes.ts';
import { refused, unknown } from './untranslatable.ts';

/** What a backslash and what follows it come to. */
export type Escape =
  | { kind: 'atom' | 'assertion'; text: string; end: number }
  | { kind: 'literal'; text: string; end: number }
  | { kind: 'reference'; group: number; end: number };

const ASSERTIONS: Readonly<Record<string, string>> = {
  A: '^',
  B: '\\B',
  b: '\\b',
  Z: '(?=\\n?$)',
  z: '$',
};

export function readEscape(pattern: string, from: number): Escape {
  const char = pattern[from + 1];
  if (char === undefined) throw refused('a backslash at the end');
  const end = from + 2;
  if (!/[A-Za-z0-9]/.test(char)) return { kind: 'atom', text: literal(char), end };
  const set = SHORTHAND[char.toLowerCase()];
  if (set !== undefined) return { kind: 'atom', text: /[a-z]/.test(char) ? `[${set}]` : `[^${set}]`, end };
  const control = CONTROL[char];
  if (control !== undefined) return { kind: 'atom', text: control, end };
  const assertion = ASSERTIONS[char];
  if (assertion !== undefined) return { kind: 'assertion', text: assertion, end };
  if (char === 'N') return { kind: 'atom', text: '[^\\n]', end };
  if (char === 'Q') return quoted(pattern, end);
  if (char === 'E') return { kind: 'literal', text: '', end };
  if (char === 'x') return hex(pattern, end);
  if (/[1-9]/.test(char)) return reference(pattern, end, Number(char));
  if ('GKRXCPpgkoc0LluU'.includes(char)) throw unknown(`\\${char}`);
  throw refused(`\\${char} means nothing`);
}

function quoted(pattern: string, from: number): Escape {
  const close = pattern.indexOf('\\E', from);
  const text = pattern.slice(from, close === -1 ? undefined : close);
  return { kind: 'literal', text, end: close === -1 ? pattern.length : close + 2 };
}

function hex(pattern: string, from: number): Escape {
  const found = /^(?:\{([0-9A-Fa-f]{1,2})\}|([0-9A-Fa-f]{0,2}))/.exec(pattern.slice(from));
  const digits = found?.[1] ?? found?.[2] ?? '';
  if (pattern[from] === '{' && !found?.[1]) throw unknown('\\x{…}');
  return { kind: 'atom', text: `\\x${digits.padStart(2, '0')}`, end: from + (found?.[0].length ?? 0) };
}

function reference(pattern: string, end: number, group: number): Escape {
  if (/\d/.test(pattern[end] ?? '')) throw unknown('a number after a backslash');
  return { kind: 'reference', group, end };
}
