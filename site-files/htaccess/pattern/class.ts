import { namedIn } from '../../named-in.ts';
import { otherCases } from './both-cases.ts';
import { CONTROL, literal, POSIX, SHORTHAND } from './classes.ts';
import { refused, unknown } from './untranslatable.ts';

/** A class of characters, from its bracket on; with both cases of its letters where it says so. */
export function readClass(text: string, from: number, isBoth = false): { text: string; end: number } {
  let at = from + 1;
  let out = '[';
  if (text[at] === '^') {
    out += '^';
    at++;
  }
  const first = at;
  for (;;) {
    const char = text[at];
    if (char === undefined) throw refused('a class is not closed');
    if (char === ']' && at > first) return { text: `${out}]`, end: at + 1 };
    const low = oneOf(text, at);
    at = low.end;
    const isRange = text[at] === '-' && text[at + 1] !== ']' && text[at + 1] !== undefined;
    if (!isRange || low.code === null) {
      // PCRE refuses a range that begins with a set, or takes its hyphen for itself, by what follows.
      if (isRange && low.code === null) throw unknown('a hyphen after a set');
      out += low.code === null && isBoth ? cased(low.text) : low.text;
      if (low.code !== null && isBoth) out += otherCases(low.code, low.code);
      continue;
    }
    const high = oneOf(text, at + 1);
    if (high.code === null) throw unknown('a range up to a set');
    if (high.code < low.code) throw refused('a range the wrong way round');
    out += `${low.text}-${high.text}${isBoth ? otherCases(low.code, high.code) : ''}`;
    at = high.end;
  }
}

function cased(set: string): string {
  return set === POSIX.lower || set === POSIX.upper ? 'A-Za-z' : set;
}

/** A character, or a set of them, which has no code. */
function oneOf(text: string, at: number): { text: string; code: number | null; end: number } {
  const char = text[at] ?? '';
  const named = char === '[' ? /^\[([:.=])((?:(?!\[\1)[^\]])*?)\1\]/.exec(text.slice(at, at + 64)) : null;
  if (named) {
    const [whole, mark, name = ''] = named;
    const set = namedIn(POSIX, name.replace(/^\^/, ''));
    if (name.includes('\\')) throw unknown('a backslash in the name of a class');
    if (mark !== ':' || set === undefined) throw refused('a class of no such name');
    if (name.startsWith('^')) throw unknown('a class without a set');
    return { text: set, code: null, end: at + whole.length };
  }
  if (char !== '\\') return { text: literal(char), code: char.charCodeAt(0), end: at + 1 };
  const next = text[at + 1];
  if (next === undefined) throw refused('a class is not closed');
  if (!/[A-Za-z0-9]/.test(next)) return { text: literal(next), code: next.charCodeAt(0), end: at + 2 };
  const set = SHORTHAND[next];
  if (set !== undefined) return { text: set, code: null, end: at + 2 };
  const control = CONTROL[next];
  if (control !== undefined)
    return {
      text: control,
      code: 'a\x07e\x1bf\fn\nr\rt\t'.charCodeAt('aefnrt'.indexOf(next) * 2 + 1),
      end: at + 2,
    };
  if (next === 'b') return { text: '\\x08', code: 8, end: at + 2 };
  const hex = /^\\x([0-9A-Fa-f]{2})/.exec(text.slice(at, at + 4))?.[1];
  if (hex) return { text: `\\x${hex}`, code: Number.parseInt(hex, 16), end: at + 4 };
  if ('SWD'.includes(next)) return { text: `\\${next}`, code: null, end: at + 2 };
  throw unknown(`\\${next} in a class`);
}
