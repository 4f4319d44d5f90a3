import { type Word, wordAt, wordsOf } from './words.ts';

/** What a line says wherever it stands: lines that are written alike have it in common, in several files too. */
export interface Written {
  /** The first word. Apache passes over what is quoted and empty. */
  word: string;
  /** As written, a section without its brackets. */
  name: string;
  /** In lower case, by which Apache knows it; a section begins with `<`. */
  key: string;
  /** What follows the name; of a section without the closing bracket. */
  args: string;
  /** Where `args` begin in the text of the line. */
  argsFrom: number;
  /** Of `args`, once they were asked for. */
  words: readonly Word[] | null;
}

export function written(line: string): Written {
  const { text: word, next: argsFrom } = wordAt(line, 0) ?? { text: '', next: 0 };
  const isSection = word.startsWith('<');
  const bare = word.endsWith('>') ? word.slice(0, -1) : word;
  const rest = line.slice(argsFrom);
  const bracket = isSection ? rest.lastIndexOf('>') : -1;
  return {
    word,
    name: isSection ? bare.slice(1) : bare,
    key: bare.toLowerCase(),
    args: bracket !== -1 ? rest.slice(0, bracket) : rest,
    argsFrom,
    words: null,
  };
}

/** The arguments as Apache takes them. */
export function argumentsIn(one: Written): readonly Word[] {
  one.words ??= wordsOf(one.args);
  return one.words;
}
