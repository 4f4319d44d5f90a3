import { shown, shownLines } from '../../base/text.ts';

/**
 * A word that is a word whatever reads it. All else may be markup, a link, a mention, a reference to an issue or a
 * shortcode, here or in a renderer we do not know.
 */
const plainWord = /^["'“(]*\p{L}[\p{L}\p{N}]*(?:['’-][\p{L}\p{N}]+)*[)"'”]*[.,;:!?…]*[)"'”]*$|^[–—…→·]+$/u;

/** A number with a point behind it may begin a list. */
const plainNumber = /^["'“(]*\p{N}+(?:[,;:!?"'”]*|(?:[.,:-]\p{N}+)+[.,;:!?)"'”]*)$/u;

/** Words and numbers that GitHub makes links of: issues and commits. */
const reference = /^["'“(]*(?:gh-\d|(?=[a-f]*\d)[\da-f]{7,40}(?![\p{L}\p{N}]))/iu;

/** Returns a text that may hold what a host sent, for a line: words stay as they are, everything else is code. */
export function text(value: string): string {
  const parts = shown(value).match(/"[^"]*"[.,;:!?)]*(?!\S)|\S+/g) ?? [];
  const marked: string[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) marked.push(code(open.join(' ')));
    open = [];
  };
  for (const part of parts) {
    if (isPlain(part) || part === '>') {
      close();
      // As in `Settings > Permalinks`; at the beginning of a line it would be a quotation.
      marked.push(part === '>' ? '&gt;' : part);
      continue;
    }
    const [, before = '', core = '', after = ''] = /^(\(*)(.*?)([.,;:!?)]*)$/su.exec(part) ?? [];
    if (core === '' || before !== '') close();
    open.push(core === '' ? part : core);
    if (core === '' || (before === '' && after === '')) continue;
    const last = code(open.join(' '));
    open = [];
    marked.push(`${before}${last}${after}`);
  }
  close();
  return marked.join(' ');
}

/** Returns what `text` does, for a cell of a table. */
export function cell(value: string): string {
  return inCell(text(value));
}

/** Returns code for what is never prose: an address, an answer, a name of ours. */
export function code(value: string): string {
  const safe = shown(value);
  if (safe === '') return '';
  const fence = '`'.repeat(longestRun(safe) + 1);
  const gap = /^`|`$/.test(safe) ? ' ' : '';
  return `${fence}${gap}${safe}${gap}${fence}`;
}

export function codeCell(value: string): string {
  return inCell(code(value));
}

/** Returns lines to copy in a fence that is longer than any in them. */
export function fenced(lines: string, language: string): string {
  const safe = shownLines(lines);
  const fence = '`'.repeat(Math.max(3, longestRun(safe) + 1));
  return `${fence}${language}\n${safe}\n${fence}`;
}

function isPlain(part: string): boolean {
  return part
    .split(' ')
    .every((word) => (plainWord.test(word) || plainNumber.test(word)) && !reference.test(word));
}

/** A table ends a cell at any line, one in code too; a backslash before it would free it again. */
function inCell(markup: string): string {
  return markup.replace(/\\*\|/g, '\\|');
}

function longestRun(value: string): number {
  return Math.max(0, ...(value.match(/`+/g) ?? []).map(({ length }) => length));
}
