import type { Directive } from '../../parse/tree.ts';
import { wordAt } from '../../parse/words.ts';
import { expressionIn } from './if-sections.ts';
import { patternIn, placeOf, type Reading, refuse } from './reading.ts';
import type { HeaderEntry } from './setenvif-entry.ts';

/** By name, what entries of a file share. */
const reads = new WeakMap<object, Map<string, object>>();

export function readSetEnvIf(reading: Reading, directive: Directive): void {
  const word = wordAt(directive.args, 0);
  if (!word?.text) throw refuse(reading, directive, 'it needs the name of a header');
  add(reading, directive, word.text, word.next);
}

export function readBrowserMatch(reading: Reading, directive: Directive): void {
  add(reading, directive, 'User-Agent', 0);
}

export function readSetEnvIfExpr(reading: Reading, directive: Directive): void {
  const word = wordAt(directive.args, 0);
  if (!word?.text) throw refuse(reading, directive, 'it needs an expression');
  const expression = expressionIn(reading, directive, word.text);
  const variables = variablesOf(directive.args, word.next);
  if (variables.length === 0) throw refuse(reading, directive, 'it needs a variable to set');
  reading.config.setEnvIf.push({ expression, variables, place: placeOf(reading, directive) });
}

function add(reading: Reading, directive: Directive, name: string, from: number): void {
  const isCaseless = directive.key.endsWith('nocase');
  const word = wordAt(directive.args, from);
  if (!word?.text) throw refuse(reading, directive, 'it needs a regular expression');
  const isPlain = isPlainText(word.text);
  const isSpecial =
    /^(remote_addr|remote_host|request_uri|request_method|request_protocol|server_addr)$/i.test(name);
  const namePattern =
    isSpecial || /^[-A-Za-z0-9_]*$/.test(name) ? null : patternIn(reading, directive, name, isCaseless);
  const variables = variablesOf(directive.args, word.next);
  if (variables.length === 0) throw refuse(reading, directive, 'it needs a variable to set');
  reading.config.setEnvIf.push({
    name: isSpecial ? name.toLowerCase() : name,
    namePattern,
    pattern: patternIn(reading, directive, word.text, isCaseless),
    isPlain,
    variables,
    sameRead: sharedRead(reading.config, name),
    place: placeOf(reading, directive),
  });
}

function sharedRead(config: object, name: string): object {
  const own = reads.get(config) ?? new Map<string, object>();
  reads.set(config, own);
  const key = name.toLowerCase();
  const found = own.get(key) ?? {};
  own.set(key, found);
  return found;
}

function variablesOf(args: string, from: number): HeaderEntry['variables'] {
  const variables: HeaderEntry['variables'] = [];
  for (let word = wordAt(args, from); word?.text; word = wordAt(args, word.next)) {
    const { text } = word;
    const equals = text.indexOf('=');
    const name = equals === -1 ? text : text.slice(0, equals);
    const value = equals === -1 ? '' : text.slice(equals + 1).replace(/^=+/, '');
    if (value !== '') variables.push({ name, value: value.startsWith('!') ? null : value });
    else if (name.startsWith('!')) variables.push({ name: name.slice(1), value: null });
    else variables.push({ name, value: '1' });
  }
  return variables;
}

/** As Apache decides it: nothing of a regular expression in it that is not escaped, and nothing else that is. */
function isPlainText(text: string): boolean {
  let isEscaped = false;
  for (const char of text) {
    const isSpecial = '^.$|()[]*+?{}'.includes(char);
    if (char === '\\') isEscaped = !isEscaped;
    else if (isSpecial !== isEscaped) return false;
    else isEscaped = false;
  }
  return true;
}
