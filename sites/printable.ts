const LONGEST = 60;

/** Control, format and unassigned characters (colours, text direction) as `\u{…}`: text from a file stays text. */
export function printable(text: string): string {
  return text.replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** A value as a message shows it: in quotes, cut when long. */
export function quoted(text: string): string {
  const characters = [...text];
  const shown = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
  return `"${printable(shown)}"`;
}
