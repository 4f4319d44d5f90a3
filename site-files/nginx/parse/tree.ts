import type { Span } from '../../source.ts';
import { type Stop, tokensOf, type Word } from './tokens.ts';

/** A line of nginx, or a block with its lines. */
export interface Directive extends Span {
  /** Its words; the first is its name. */
  name: string;
  at: Span;
  args: readonly Word[];
  /** Null for a line that ends with a semicolon. */
  block: Directive[] | null;
  /** Where the lines of a block begin and end, between the braces. */
  inner: Span;
}

/** More than nginx's own contexts allow, were they all within each other. */
const MOST_DEEP = 100;

/** What the braces of hold another language. */
const foreign = /_by_lua(?:_block)?$|^(?:js_content|perl|perl_set)$/;

export interface Tree {
  directives: Directive[];
  /** Where nginx stops reading. */
  stop: Stop | null;
}

/** Reads a configuration without recursion, whatever it nests. Null for more levels than can mean anything. */
export function treeOf(bytes: string): Tree | null {
  const { tokens, stop } = tokensOf(bytes);
  const root: Directive[] = [];
  const open: Directive[] = [];
  let words: Word[] = [];
  let hidden = 0;
  const list = (): Directive[] => open.at(-1)?.block ?? root;
  const stopped = (at: Span, says: string, ended?: Span): Tree => ({
    directives: root,
    stop: {
      start: at.start,
      end: at.end,
      says,
      ...(ended && { edits: [{ start: ended.end, end: ended.end, text: ';' }] }),
    },
  });
  for (const token of tokens) {
    if (hidden > 0) {
      if (token.kind === '{') hidden++;
      if (token.kind === '}' && --hidden === 0) words = [];
      continue;
    }
    if (token.kind === 'word') {
      words.push(token);
      continue;
    }
    if (token.kind === '}') {
      if (words.length > 0)
        return stopped(words[0] ?? token, 'a ";" is missing before the closing brace', words.at(-1));
      const closed = open.pop();
      if (!closed) return stopped(token, 'this brace closes nothing');
      closed.end = token.end;
      closed.inner.end = token.start;
      continue;
    }
    const [name, ...args] = words;
    if (!name) return stopped(token, `"${token.kind}" stands where a directive is expected`);
    if (token.kind === '{' && foreign.test(name.text)) {
      hidden = 1;
      continue;
    }
    const directive: Directive = {
      name: name.text,
      at: { start: name.start, end: name.end },
      args,
      block: token.kind === '{' ? [] : null,
      start: name.start,
      end: token.end,
      inner: { start: token.end, end: token.end },
    };
    list().push(directive);
    words = [];
    if (token.kind === '{') open.push(directive);
    if (open.length > MOST_DEEP) return null;
  }
  if (stop) return { directives: root, stop };
  const [last] = words;
  if (last) return stopped(last, 'the ";" that ends this directive is missing', words.at(-1));
  const [unclosed] = open;
  if (unclosed) return stopped(unclosed.at, 'this block is never closed');
  return { directives: root, stop: null };
}
