import { type Expression, UnreadExpression } from '../../expression/expression.ts';
import { expressionOf } from '../../expression/parse.ts';
import type { Directive } from '../../parse/tree.ts';
import { wordAt, wordsOf } from '../../parse/words.ts';
import { emptyConfig } from './dir-config.ts';
import { placeOf, type Reading } from './reading.ts';

/** An expression of a file; null, and noted as not known, where it is not read here. */
export function expressionIn(reading: Reading, directive: Directive, text: string): Expression | null {
  try {
    return expressionOf(text);
  } catch (error) {
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
  const place = placeOf(reading, directive);
  const isElse = key !== '<if';
  const isOdd =
    reading.limited !== null ||
    reading.isInFiles ||
    (isElse && reading.config.ifs.length === 0) ||
    (key === '<else' ? args.trim() !== '' : wordsOf(args).length !== 1);
  const condition =
    key === '<else' ? null : isOdd ? null : expressionIn(reading, directive, wordAt(args, 0)?.text ?? '');
  if (isOdd || (condition === null && key !== '<else')) {
    reading.whole.unknowns.push({ says: 'This section is not followed here', place });
    return;
  }
  const config = emptyConfig();
  walk({ ...reading, config });
  if (config.rewrite || config.sections.length > 0 || config.ifs.length > 0)
    reading.whole.unknowns.push({ says: 'What stands in this section is not followed in one here', place });
  reading.config.ifs.push({ condition, isElse, config, place });
}
