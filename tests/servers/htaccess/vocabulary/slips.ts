import fc from 'fast-check';

/** A slip of the keyboard, an editor or a web page, somewhere in the file. */
export const slip = fc.constantFrom<(text: string, at: number) => string>(
  (text) => text,
  (text) => text,
  (text) => text,
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replace(/\n$/, ''),
  (text) => text.replaceAll('"', '\xe2\x80\x9d'),
  (text) => text.replace(' - ', ' \xe2\x80\x93 '),
  (text) => `\xef\xbb\xbf${text}`,
  (text, at) => inserted(text, at, ' \\\n'),
  (text, at) => inserted(text, at, '\\\n'),
  (text, at) => inserted(text, at, '\n'),
  (text, at) => inserted(text, at, '#'),
  (text, at) => inserted(text, at, '"'),
  (text, at) => inserted(text, at, ' '),
  (text, at) => inserted(text, at, '\t'),
  (text, at) => inserted(text, at, '\xc2\xa0'),
  (text, at) => text.slice(0, at % (text.length + 1)) + text.slice((at % (text.length + 1)) + 1),
  (text) => text.replaceAll(/^ +/gm, '\t'),
  (text) => text.replaceAll('[L]', ''),
  (text) => text.replaceAll('^', ''),
  (text) => text.replaceAll('$', ''),
);

function inserted(text: string, at: number, what: string): string {
  const place = at % (text.length + 1);
  return text.slice(0, place) + what + text.slice(place);
}
