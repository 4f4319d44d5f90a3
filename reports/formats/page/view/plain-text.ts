/** Longer than any name or address that is read in a line. */
export const LINE = 160;

/** Stands where a name should, so that there is something to press. */
export const NAMELESS = '(no name)';

/** Control characters, and those that are not seen or that turn the direction of writing. */
const unseen = /([\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}])/u;

/** In a body, line ends and tabs are the layout. */
const unseenInLines = /((?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}])/u;

export interface Piece {
  text: string;
  /** It stands for a character that cannot be seen. */
  isSymbol: boolean;
}

/** What a host sent, cut to `limit` characters, in pieces that can all be seen. */
export function pieces(text: string, limit: number, isLines = false): Piece[] {
  const parts = bounded(isLines ? text.replaceAll('\r\n', '\n') : text, limit).split(
    isLines ? unseenInLines : unseen,
  );
  return parts
    .map((part, at) => (at % 2 === 0 ? { text: part, isSymbol: false } : symbol(part)))
    .filter((piece) => piece.text !== '');
}

/** The same where there is only room for text: the name of a control, the title of the window. */
export function plainText(text: string, limit = LINE): string {
  return pieces(text, limit)
    .map((piece) => piece.text)
    .join('');
}

function symbol(character: string): Piece {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return { text: String.fromCodePoint(0x2400 + code), isSymbol: true };
  if (code === 0x7f) return { text: '␡', isSymbol: true };
  return { text: `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`, isSymbol: true };
}

/** Never cuts a letter in two. */
function bounded(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit).replace(/[\ud800-\udbff]$/, '')}…`;
}
