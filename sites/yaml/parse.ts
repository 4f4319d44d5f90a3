import { Composer, type CST, Lexer, Parser } from 'yaml';
import { buildTree } from './build-tree.ts';
import { linesOf } from './lines.ts';
import { Problems } from './problems.ts';
import { reportSyntax } from './syntax.ts';
import type { Tree } from './tree.ts';
import { shield } from './variables.ts';

/** The deepest file that makes sense needs about ten; YAML's own reader dies of some thousands. */
const DEEPEST = 100;

/** What no text file holds: control characters, and the stand-ins of variables. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\x85]|[\uFDD0-\uFDEF]/u;

/** YAML 1.2 whatever the file declares: `yes` and `2027-01-31` are text. */
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: false,
} as const;

export function parse(file: string, text: string): { tree: Tree; problems: Problems } {
  const lines = linesOf(text);
  const problems = new Problems(file, lines);
  const tokens = tokensOf(shield(text), problems);
  reportForbidden(text, problems);
  problems.throwIfAny();
  const [document, second] = [...new Composer(OPTIONS).compose(tokens, true, text.length)];
  if (document === undefined) throw new Error('YAML composed no document');
  reportSyntax(document, second, text, problems);
  return { tree: buildTree(document.contents, text, problems), problems };
}

function tokensOf(text: string, problems: Problems): CST.Token[] {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let tooDeep: number | null = null;
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > DEEPEST) tooDeep ??= parser.offset;
    if (tooDeep !== null) break;
  }
  if (tooDeep !== null)
    problems.add({ start: tooDeep, end: tooDeep }, `nested deeper than ${DEEPEST} levels`);
  tokens.push(...parser.end());
  return tokens;
}

function reportForbidden(text: string, problems: Problems): void {
  const found = FORBIDDEN.exec(text);
  if (found === null) return;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  problems.add(
    { start: found.index, end: found.index },
    `the character U+${code} cannot stand in this file`,
    'remove it; is SITES the right file, saved as UTF-8',
  );
}
