/** How far a letter is from its other case: to PCRE a letter is one of ASCII here. */
const APART = 32;

/** A letter without regard to case, `\x41` too; anything else as it is. */
export function bothCases(atom: string): string {
  const hex = /^\\x([0-9A-Fa-f]{2})$/.exec(atom)?.[1];
  const char = hex === undefined ? atom : String.fromCharCode(Number.parseInt(hex, 16));
  return /^[A-Za-z]$/.test(char) ? `[${char.toUpperCase()}${char.toLowerCase()}]` : atom;
}

/** What a part of a class stands for in the other case, as the inside of one. */
export function otherCases(low: number, high: number): string {
  return partOf(low, high, 0x61, -APART) + partOf(low, high, 0x41, APART);
}

function partOf(low: number, high: number, first: number, shift: number): string {
  const start = Math.max(low, first);
  const end = Math.min(high, first + 25);
  return start > end ? '' : `${String.fromCharCode(start + shift)}-${String.fromCharCode(end + shift)}`;
}
