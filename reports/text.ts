/** Longer than any address or message worth reading in a terminal. */
const SHOWN_CHARACTERS = 300;

/**
 * Control characters, and those that turn the direction of writing: a host may send them to rewrite the screen. And what
 * is no character at all, halves of pairs among it, which neither UTF-8 nor XML can hold.
 */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]+/gu;

/** What a host sent, as text that a terminal only shows. */
export function shown(text: string): string {
  return clipped(text.replace(unsafe, ' ').trim(), SHOWN_CHARACTERS);
}

/** A text of at most so many characters, which says so where there were more. */
export function clipped(text: string, most: number): string {
  return text.length <= most ? text : `${beginningOf(text, most - 1)}…`;
}

/** Its first characters, at most so many; never half of a pair. */
export function beginningOf(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

/** The same of lines that are for copying: they stay whole, and stay lines. */
export function shownLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{C}\n\t]|[\p{Zl}\p{Zp}]/gu, ' ');
}

/** Breaks at spaces; a word longer than the width stays whole, so that it can be copied. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A heading and what stands beside it, the following lines indented below the first. */
export function beside(heading: string, lines: string[], width: number): string[] {
  const [first = '', ...rest] = lines;
  return [heading.padEnd(width) + first, ...rest.map((line) => ' '.repeat(width) + line)];
}

export function milliseconds(ms: number): string {
  return ms < 10_000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

/** `1 site`, `2 sites`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
