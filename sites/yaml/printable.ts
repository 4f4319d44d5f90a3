const LONGEST = 60;

/** Control, format and unassigned characters (colours, text direction) as `\u{…}`: text from a file stays text. */
export function printable(text: string): string {
  return text.replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** A text as a message repeats it: cut when long. */
export function shortened(text: string): string {
  const characters = [...text];
  return printable(characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text);
}

/** A value as a message shows it: in quotes. */
export function quoted(text: string): string {
  return `"${shortened(text)}"`;
}
