/**
 * The spellings a value takes on its way through a URL, a form, JSON, HTML and base64, as the source of one
 * regular expression. Every character has its own alternatives, so mixtures match too (`a%2Fb c`, as a browser
 * leaves it), and so do values escaped twice.
 */
export function spellings(value: string): string {
  // WordPress shows application passwords in groups and takes them without the blanks; many trim what they take.
  const loose = value.replaceAll(' ', '').length >= 8;
  const core = value.trim().length >= 4 ? value.trim() : value;
  const edge = value.indexOf(core);
  let source = '';
  let at = 0;
  for (const char of value) {
    const optional = (loose && char === ' ') || at < edge || at >= edge + core.length;
    source += optional ? `${spelling(char)}?` : spelling(char);
    at += char.length;
  }
  return source;
}

/** Base64 and base64url of the bytes, padded or not, escaped or not. */
export function base64Spellings(bytes: Buffer): string {
  const digits = bytes.toString('base64').replace(/=+$/, '');
  return `${digits.replace(/[+/]/g, (digit) => base64Digits[digit] ?? digit)}${padding}`;
}

/** The spellings that can be looked for as they are: for the end of a text that broke off. */
export function plainSpellings(value: string): string[] {
  // A lone surrogate cannot be percent-encoded.
  const wellFormed = Buffer.from(value).toString();
  const json = JSON.stringify(value).slice(1, -1);
  const ascii = json.replace(/[^ -~]/g, (unit) => `\\u${hex(unit.charCodeAt(0), 4)}`);
  const uri = encodeURI(wellFormed);
  const component = encodeURIComponent(wellFormed);
  const form = component.replaceAll('%20', '+');
  return [...new Set([value, json, ascii, ascii.replaceAll('/', '\\/'), uri, component, form])];
}

function spelling(char: string): string {
  if (/[A-Za-z0-9]/.test(char)) return char;
  const code = char.codePointAt(0) ?? 0;
  return `(?:${[...(special[char] ?? []), ...ofAny(char, code), ...(code > 0x7f ? ofNonAscii(char, code) : [])].join('|')})`;
}

function ofAny(char: string, code: number): string[] {
  return [
    `&(?:amp;)?#(?:0*${code}|[xX]0*${anyCase(hex(code, 1))});`,
    [...Buffer.from(char)].map(percent).join(''),
    units(char)
      .map((unit) => `\\\\{1,3}u${anyCase(hex(unit, 4))}`)
      .join(''),
    literal(char),
  ];
}

/** UTF-8 read as Latin-1, as header values are; and Latin-1 read as UTF-8, which leaves a replacement character. */
function ofNonAscii(char: string, code: number): string[] {
  const misread = [literal(Buffer.from(char).toString('latin1'))];
  return code > 0xff ? misread : [...misread, percent(code), '\\ufffd'];
}

const escaped = '\\\\{0,3}';

const special: Record<string, string[]> = {
  '&': ['&(?:amp;)+'],
  '<': ['&(?:amp;)?lt;'],
  '>': ['&(?:amp;)?gt;'],
  '"': ['&(?:amp;)?quot;', `${escaped}"`],
  "'": ['&(?:amp;)?apos;', `${escaped}'`],
  '/': [`${escaped}\\/`],
  '\\': ['\\\\{1,4}'],
  ' ': ['\\+', '&(?:amp;)?nbsp;'],
  '\n': ['\\\\{1,2}(?:r\\\\{1,2})?n', '\\r\\n', '%(?:25)?0[dD]%(?:25)?0[aA]'],
  '\r': ['\\\\{1,2}r'],
  '\t': ['\\\\{1,2}t'],
  '\b': ['\\\\{1,2}b'],
  '\f': ['\\\\{1,2}f'],
};

const base64Digits: Record<string, string> = {
  '+': '(?:[+-]|%(?:25)?2[bB])',
  '/': `(?:${escaped}\\/|_|%(?:25)?2[fF])`,
};

const padding = '(?:=|%(?:25)?3[dD]|\\\\u003[dD]){0,2}';

const percent = (byte: number): string => `%(?:25)?${anyCase(hex(byte, 2))}`;

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');

const anyCase = (digits: string): string =>
  digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);

const literal = (text: string): string => text.replace(/[$()*+./?[\\\]^{|}-]/g, '\\$&');

const units = (char: string): number[] => Array.from({ length: char.length }, (_, at) => char.charCodeAt(at));
