import type { Expression } from '../../expression/expression.ts';
import type { Directive } from '../../parse/tree.ts';
import { wordsOf } from '../../parse/words.ts';
import { expressionIn, textIn } from './if-sections.ts';
import { patternIn, placeOf, type Reading, refuse } from './reading.ts';

const ACTIONS = [
  'set',
  'append',
  'merge',
  'add',
  'unset',
  'setifempty',
  'echo',
  'note',
  'edit',
  'edit*',
] as const;

interface Written {
  action: (typeof ACTIONS)[number];
  name: string;
  value: string;
  condition: string | undefined;
}

/** What both directives have in common; throws for what is no such directive. */
function written(reading: Reading, directive: Directive, words: string[]): Written {
  const [first = '', name = '', ...rest] = words;
  const action = ACTIONS.find((one) => one === first.toLowerCase());
  if (!action) throw refuse(reading, directive, 'the first word must be a known action');
  if (name === '') throw refuse(reading, directive, 'it needs the name of a header');
  if (action.startsWith('edit') && rest[0] !== undefined) patternIn(reading, directive, rest[0]);
  const values = action === 'unset' || action === 'echo' ? 0 : action.startsWith('edit') ? 2 : 1;
  const [condition, ...more] = rest.slice(values);
  const isShort = rest.length < values || (values === 1 && action !== 'note' && rest[0] === undefined);
  if (isShort || more.length > 0)
    throw refuse(reading, directive, 'Apache wants another number of arguments here');
  if (condition !== undefined && !/^(?:early$|env=|expr=)/i.test(condition))
    throw refuse(reading, directive, 'what stands last is no condition');
  return { action, name: name.split(':', 1)[0] ?? '', value: values === 0 ? '' : (rest[0] ?? ''), condition };
}

/** Of headers that go out, which change nothing of this; but what is no such directive is refused. */
export function readHeader(reading: Reading, directive: Directive): void {
  const words = textsOf(directive);
  if (/^(always|onsuccess)$/i.test(words[0] ?? '')) words.shift();
  const { action, name, value, condition } = written(reading, directive, words);
  if (action !== 'unset' && !/^[!#$%&'*+.^_`|~\w-]+$/.test(name))
    unknown(reading, directive, 'Where Apache answers 500 because no header can have this name is');
  const isSound =
    action.startsWith('edit') ||
    value.startsWith('expr=') ||
    /^(?:[^%]|%%|%[tDlib]|%\{[^}]+\}[es])*$/s.test(value);
  if (!isSound) unknown(reading, directive, 'Whether Apache takes this Header is');
  if (value.startsWith('expr=')) textIn(reading, directive, value.slice(EXPRESSION));
  conditionIn(reading, directive, condition);
}

/** What changes a header that came in. */
export function readRequestHeader(reading: Reading, directive: Directive): void {
  const { action, name, value, condition } = written(reading, directive, textsOf(directive));
  const test = conditionIn(reading, directive, condition);
  const env = condition === undefined || test ? null : /^env=(.+)$/i.exec(condition)?.[1];
  const isExpression = value.startsWith('expr=');
  const isKnown = isExpression || /^(?:[^%]|%%|%\{[^}]+\}e)*$/s.test(value);
  const isFollowed = action !== 'echo' && action !== 'note' && action !== 'edit' && action !== 'edit*';
  if (!isFollowed || !isKnown || env === undefined) {
    unknown(reading, directive, 'What this RequestHeader comes to is');
    return;
  }
  reading.config.requestHeaders.push({
    action,
    header: name,
    value: isExpression ? textIn(reading, directive, value.slice(EXPRESSION)) : value,
    env,
    condition: test,
    place: placeOf(reading, directive),
  });
}

const EXPRESSION = 'expr='.length;

/** What stands last, where it is an expression. */
function conditionIn(reading: Reading, directive: Directive, text: string | undefined): Expression | null {
  return /^expr=/i.test(text ?? '') ? expressionIn(reading, directive, text?.slice(EXPRESSION) ?? '') : null;
}

function textsOf({ args }: Directive): string[] {
  return wordsOf(args).map(({ text }) => text);
}

function unknown({ whole, file }: Reading, { at }: Directive, what: string): void {
  whole.unknowns.push({ says: `${what} not known here`, place: { file, at } });
}
