/** A terminal acts on these, and JSON leaves them as they are: C1, DEL, what turns the direction of writing. */
const active = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * What a CI's runner takes for a command in the middle of a line, as in `base/text.ts`; at the beginning of a line of
 * JSON there is never a text of a host. What most answers have not is looked for first: a pattern takes ten times as
 * long.
 */
const commands: [begins: string, pattern: RegExp][] = [
  ['##', /#(?=#\w*\[)/g],
  ['section_', /(?<=section_(?:start|end)):/g],
  ['travis_', /(?<=travis_(?:fold|time)):/g],
];

/** Returns JSON of the same values that does nothing where it is shown: in a terminal, or in the log of a CI. */
export function jsonText(value: unknown, indent?: number): string {
  let text = JSON.stringify(value, null, indent).replace(active, escaped);
  for (const [begins, pattern] of commands) if (text.includes(begins)) text = text.replace(pattern, escaped);
  return text;
}

function escaped(letter: string): string {
  let units = '';
  for (let at = 0; at < letter.length; at++)
    units += `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`;
  return units;
}
