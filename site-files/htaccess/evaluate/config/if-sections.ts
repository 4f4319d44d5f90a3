import {
  BrokenExpression,
  type Expression,
  UnreadExpression,
  type Word,
} from '../../expression/expression.ts';
import { expressionOf } from '../../expression/parse.ts';
import { textWhole } from '../../expression/strings.ts';
import type { Directive } from '../../parse/tree.ts';
import { wordsOf } from '../../parse/words.ts';
import { emptyConfig } from './dir-config.ts';
import { placeOf, type Reading, refuse } from './reading.ts';

/** An expression of a file; one that is always false, and noted as not known, where it is not read here. */
export function expressionIn(reading: Reading, directive: Directive, text: string): Expression {
  return readIn(reading, directive, () => expressionOf(text)) ?? { kind: 'constant', is: false };
}

/** The text that `expr=` gives a header; empty, and noted, where it is not read here. */
export function textIn(reading: Reading, directive: Directive, text: string): Word {
  return readIn(reading, directive, () => textWhole(text)) ?? [];
}

function readIn<T>(reading: Reading, directive: Directive, read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof BrokenExpression) throw refuse(reading, directive, error.message);
    if (!(error instanceof UnreadExpression)) throw error;
    reading.whole.unknowns.push({
      says: `In an expression ${error.message} is not followed here`,
      place: placeOf(reading, directive),
    });
    return null;
  }
}

/** `<If>`, `<ElseIf>` and `<Else>`, which hold request by request. */
export function readIf(reading: Reading, directive: Directive, walk: (inner: Reading) => void): void {
  const { key, args } = directive;
  const { ifs } = reading.config;
  if (reading.limited) throw refuse(reading, directive, 'it may not stand in a section of methods');
  const words = wordsOf(args);
  if ((words.length === 0) !== (key === '<else'))
    throw refuse(reading, directive, key === '<else' ? 'it takes no arguments' : 'it needs a condition');
  const condition = key === '<else' ? null : expressionIn(reading, directive, words[0]?.text ?? '');
  const config = emptyConfig();
  // To the rules in it the folder has this name: their patterns see the whole path of the file.
  walk({ ...reading, config, folder: '*If/' });
  const last = ifs.at(-1);
  if (key !== '<if' && (!last || last.condition === null))
    throw refuse(reading, directive, 'no <If> or <ElseIf> stands in front of it');
  if (words.length > 1) throw refuse(reading, directive, 'the condition has to stand in quotation marks');
  // Files are looked for before.
  config.sections = [];
  ifs.push({ condition, isElse: key !== '<if', config, place: placeOf(reading, directive) });
}
