import type { Span } from '../source.ts';
import names from './directive-names.json' with { type: 'json' };
import type { Stop, Word } from './parse/tokens.ts';
import type { Directive } from './parse/tree.ts';

const known = new Set<string>(names);

/** They take any words, so that nginx starts where a semicolon is missing behind them, and the next line is lost. */
const quiet =
  /^(?:server_name|index|try_files|log_format|valid_referers|\w+_types|(?:fastcgi|proxy|uwsgi|scgi)_(?:cache_bypass|no_cache))$/;

/** What is between the braces of these are no directives. */
const tables = new Set(['map', 'types', 'geo', 'split_clients', 'match']);

/** A line that became a part of the one above it. */
export interface Swallowed {
  by: Directive;
  word: Word;
  /** Where the semicolon is missing. */
  before: Span;
  /** nginx notices. */
  isRefused: boolean;
}

export function swallowedIn(directives: readonly Directive[]): Swallowed[] {
  return directives.flatMap((by) => {
    const word = swallowed(by);
    const inner = by.block && !tables.has(by.name) ? swallowedIn(by.block) : [];
    if (!word) return inner;
    const before = by.args[by.args.indexOf(word) - 1] ?? by.at;
    return [{ by, word, before, isRefused: by.block !== null || !quiet.test(by.name) }, ...inner];
  });
}

/** Whether the only `root` of a context is in such a line. */
export function swallows(directives: readonly Directive[], name: string): boolean {
  return directives.some((one) => swallowed(one)?.text === name);
}

function swallowed({ args }: Directive): Word | null {
  return args.find(({ text, isFresh, isQuoted }) => isFresh && !isQuoted && known.has(text)) ?? null;
}

/** As nginx refuses it. */
export function stopOf({ word, before }: Swallowed): Stop {
  return {
    start: before.start,
    end: before.end,
    says: `the ";" behind this is missing, so that "${word.text}" of the next line is read as a part of it`,
    edits: [{ start: before.end, end: before.end, text: ';' }],
  };
}
