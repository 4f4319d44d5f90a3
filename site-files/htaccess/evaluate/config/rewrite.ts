import type { Directive } from '../../parse/tree.ts';
import { rewriteWords } from '../../parse/words.ts';
import { expressionIn } from './if-sections.ts';
import { argumentsOf, patternIn, placeOf, type Reading, refuse } from './reading.ts';
import type { Condition, RewriteConfig } from './rewrite-config.ts';
import { flagsOf, readCondFlag } from './rewrite-flags.ts';
import { ruleFlags } from './rule-flags.ts';

function rewriteOf({ config, folder }: Reading): RewriteConfig {
  config.rewrite ??= { folder, rules: [], pending: [] };
  return config.rewrite;
}

export function readRewriteEngine(reading: Reading, directive: Directive): void {
  const [flag = ''] = argumentsOf(reading, directive, 1, 1);
  if (!/^(on|off)$/i.test(flag)) throw refuse(reading, directive, 'it must be On or Off');
  rewriteOf(reading).engine = flag.toLowerCase() === 'on';
}

const OPTIONS =
  /^(inherit|inheritbefore|inheritdown|inheritdownbefore|ignoreinherit|allownoslash|maxredirects=.*|allowanyuri|mergebase|ignorecontextinfo|legacyprefixdocroot|unsafeprefixstat)$/i;

export function readRewriteOptions(reading: Reading, directive: Directive): void {
  const rewrite = rewriteOf(reading);
  rewrite.options ??= new Set();
  for (const word of argumentsOf(reading, directive, 1)) {
    if (!OPTIONS.test(word)) throw refuse(reading, directive, `there is no option “${word}”`);
    rewrite.options.add(word.toLowerCase());
  }
}

export function readRewriteBase(reading: Reading, directive: Directive): void {
  const [base = ''] = argumentsOf(reading, directive, 1, 1);
  if (!base.startsWith('/')) throw refuse(reading, directive, 'the path must begin with a slash');
  rewriteOf(reading).base = base;
}

export function readRewriteRule(reading: Reading, directive: Directive): void {
  const rewrite = rewriteOf(reading);
  const { words, isComplete } = rewriteWords(directive.args);
  const [first, second, third] = words;
  if (!isComplete || !first || !second) throw refuse(reading, directive, 'it needs a pattern and a target');
  const flags = ruleFlags(reading, directive, third?.text);
  const isNegated = first.text.startsWith('!');
  const pattern = patternIn(
    reading,
    directive,
    isNegated ? first.text.slice(1) : first.text,
    flags.isCaseless,
  );
  let output = second.text;
  if (output === '-') flags.isNoSubstitution = true;
  if (output.endsWith('?')) {
    if (flags.appendsQuery) flags.splitsAtLast = true;
    else {
      flags.dropsQuery = true;
      output = output.slice(0, -1);
    }
  } else if (flags.discardsQuery && !output.includes('?')) flags.dropsQuery = true;
  const place = placeOf(reading, directive);
  rewrite.rules.push({ pattern, isNegated, output, flags, conditions: rewrite.pending, place });
  rewrite.pending = [];
}

export function readRewriteCond(reading: Reading, directive: Directive): void {
  const { words, isComplete } = rewriteWords(directive.args);
  const [first, second, third] = words;
  if (!isComplete || !first || !second) throw refuse(reading, directive, 'it needs a text and a pattern');
  const flags = { isCaseless: false, isOr: false };
  for (const [key] of flagsOf(reading, directive, third?.text)) readCondFlag(reading, directive, flags, key);
  const isNegated = second.text.startsWith('!');
  const pattern = isNegated ? second.text.slice(1) : second.text;
  const { test, isInverted } = testOf(reading, directive, first.text, pattern, flags.isCaseless);
  rewriteOf(reading).pending.push({
    input: first.text,
    test,
    isNegated: isNegated !== isInverted,
    isCaseless: flags.isCaseless,
    isOr: flags.isOr,
    place: placeOf(reading, directive),
  });
}

const NUMBERS = { lt: '<', le: '<=', gt: '>', ge: '>=', eq: '=', ne: '=' } as const;

function testOf(
  reading: Reading,
  directive: Directive,
  input: string,
  pattern: string,
  isCaseless: boolean,
): { test: Condition['test']; isInverted: boolean } {
  const straight = (test: Condition['test']) => ({ test, isInverted: false });
  if (input.toLowerCase() === 'expr') {
    return straight({ kind: 'expression', expression: expressionIn(reading, directive, pattern) });
  }
  if (/^-[fsdxhLlUF]$/.test(pattern)) {
    const letter = pattern.charAt(1);
    if ('xUF'.includes(letter)) return straight({ kind: 'unknown', what: `the test ${pattern}` });
    return straight({ kind: 'file', letter });
  }
  const number = /^-(lt|le|gt|ge|eq|ne)(.+)$/s.exec(pattern);
  if (number) {
    const name = number[1];
    const operator = name === undefined || !isNumber(name) ? '=' : NUMBERS[name];
    return {
      test: { kind: 'number', operator, value: integerOf(number[2] ?? '') },
      isInverted: name === 'ne',
    };
  }
  const text = pattern.length > 1 ? /^(>=|<=|[<>=])(.*)$/s.exec(pattern) : null;
  if (text) {
    const operator = text[1];
    const value = operator === '=' && text[2] === '""' ? '' : (text[2] ?? '');
    if (operator === '=' || operator === '<' || operator === '<=' || operator === '>' || operator === '>=')
      return straight({ kind: 'text', operator, value });
  }
  return straight({ kind: 'pattern', pattern: patternIn(reading, directive, pattern, isCaseless) });
}

function isNumber(name: string): name is keyof typeof NUMBERS {
  return name in NUMBERS;
}

/** As C reads a number: what cannot be read is 0. */
export function integerOf(text: string): number {
  return Number(/^[ \t\n\v\f\r]*([+-]?\d+)/.exec(text)?.[1] ?? 0);
}

export function mergedRewrite(base: RewriteConfig, add: RewriteConfig): RewriteConfig {
  const options = add.options ?? base.options ?? new Set<string>();
  const inherited = base.options ?? new Set<string>();
  const isDown = (name: string): boolean => inherited.has(name) && !options.has('ignoreinherit');
  const engine = add.engine ?? base.engine;
  const ownBase = options.has('mergebase') ? (add.base ?? base.base) : add.base;
  let rules = add.rules;
  if (options.has('inherit') || isDown('inheritdown')) rules = [...add.rules, ...base.rules];
  else if (options.has('inheritbefore') || isDown('inheritdownbefore')) rules = [...base.rules, ...add.rules];
  return {
    ...(engine !== undefined && { engine }),
    ...(ownBase !== undefined && { base: ownBase }),
    ...((add.options ?? base.options) && { options }),
    folder: add.folder,
    rules,
    pending: [],
  };
}
