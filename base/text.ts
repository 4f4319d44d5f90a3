/** Longer than any address or message worth reading in a terminal. */
const SHOWN_CHARACTERS = 300;

/**
 * Control characters, and those that turn the direction of writing: a host may send them to rewrite the screen. And what
 * is no character at all, halves of pairs among it, which neither UTF-8 nor XML can hold.
 */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]+/gu;

/**
 * The first letter of what a runner takes for a command where it reads it in a log, whoever wrote it: `##[…]`, `##vso[…]`
 * and `##teamcity[…]` anywhere in a line (Azure, GitHub, TeamCity), `section_start:…` and `travis_fold:…` (GitLab,
 * Travis), and where a line may begin `::error::` (GitHub, Gitea) and `---`, `+++`, `~~~`, `^^^` (Buildkite).
 */
const commands =
  /#(?=#\w*\[)|(?<=section_(?:start|end)|travis_(?:fold|time)):|(?<!\S)(?::(?=:)|-(?=--(?!\S))|\+(?=\+\+(?!\S))|~(?=~~(?!\S))|\^(?=\^\^(?!\S)))/gu;

/** What a host sent, as text that a terminal only shows, and a CI only logs: a space breaks what would be a command. */
export function shown(text: string): string {
  return clipped(inert(text.replace(unsafe, ' ')).trim(), SHOWN_CHARACTERS);
}

function inert(text: string): string {
  return brokenBy(' ', text);
}

/** Puts `between` into each command, so that it is none. */
export function brokenBy(between: string, text: string): string {
  return text.replace(commands, (first) => first + between);
}

/** Does the same to markup, HTML or XML, whose reader finds there what stood there before. */
export function inertMarkup(markup: string): string {
  return markup.replace(commands, (first) => `&#${first.codePointAt(0)};`);
}

/** A text of at most so many characters, which says so where there were more. */
export function clipped(text: string, most: number): string {
  return text.length <= most ? text : `${beginningOf(text, most - 1)}…`;
}

/** Returns the first characters of a text, at most so many; never half of a pair. */
export function beginningOf(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

/** Does the same to lines that are for copying: they stay whole, and stay lines. */
export function shownLines(text: string): string {
  return inert(text.replace(/\r\n?/g, '\n').replace(/[^\P{C}\n\t]|[\p{Zl}\p{Zp}]/gu, ' '));
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

/** The ISO time of a moment in milliseconds since 1970; of the year 1970 where it is no moment that a date can have. */
export function isoTime(ms: number): string {
  const date = new Date(ms);
  return new Date(Number.isNaN(date.getTime()) ? 0 : date).toISOString();
}

/** `Web server` of `web server`. */
export function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
