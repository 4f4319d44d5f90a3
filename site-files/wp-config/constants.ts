import type { Span } from '../source.ts';
import { calledName, child, children, type PhpNode, text } from './node.ts';

type Value =
  | { kind: 'text'; text: string }
  | { kind: 'boolean'; is: boolean }
  | { kind: 'number'; number: number }
  /** Of the environment, of another constant, of a function: nobody knows it from the file. */
  | { kind: 'computed' };

/** One `define()` or `const`. */
export interface Constant {
  name: string;
  value: Value;
  statement: Span;
  nameAt: Span;
  valueAt: Span;
  /** In a branch, a function or a loop: it may not be run. */
  isConditional: boolean;
  /** Within `if (!defined('NAME'))`, which makes it no second definition. */
  isGuarded: boolean;
}

const branches = new Set([
  'if',
  'switch',
  'for',
  'foreach',
  'while',
  'do',
  'try',
  'function',
  'class',
  'closure',
]);

/** All definitions, in the order of the file. */
export function constantsOf(program: PhpNode): Constant[] {
  const found: Constant[] = [];
  const open: { node: PhpNode; isConditional: boolean; guards: readonly string[]; space: string }[] = [
    { node: program, isConditional: false, guards: [], space: '' },
  ];
  for (let one = open.pop(); one; one = open.pop()) {
    const { node, isConditional, guards, space } = one;
    const constants = node.kind === 'constantstatement' ? ofConst(node, space) : ofStatement(node);
    for (const constant of constants)
      found.push({
        ...constant,
        isConditional: isConditional || isShort(node),
        isGuarded: guards.includes(constant.name) || isShort(node),
      });
    const isBranch = branches.has(node.kind);
    const inner = {
      isConditional: isConditional || isBranch,
      guards: [...guards, ...guardsOf(node)],
      space: node.kind === 'namespace' ? spaceOf(node) : space,
    };
    const bodies = [
      ...children(node, 'children'),
      ...['body', 'alternate', 'always'].flatMap((field) => child(node, field) ?? []),
    ];
    const cases = [...children(node, 'cases'), ...children(node, 'catches')];
    // One by one: a call takes no more than some hundred thousand arguments.
    for (const next of [...bodies, ...cases].reverse()) open.push({ node: next, ...inner });
  }
  return found.sort((a, b) => a.statement.start - b.statement.start);
}

type Bare = Omit<Constant, 'isConditional' | 'isGuarded'>;

/** `Shop\\` of `namespace Shop;`, which `const` defines in and `define` does not. */
function spaceOf(node: PhpNode): string {
  const name = text(node, 'name') ?? '';
  return name === '' ? '' : `${name}\\`;
}

function ofConst(node: PhpNode, space: string): Bare[] {
  return children(node, 'constants').flatMap((one) => {
    const name = child(one, 'name');
    const value = child(one, 'value');
    const called = text(name, 'name');
    if (!name || !value || called === null) return [];
    return [{ name: space + called, value: literalOf(value), statement: node, nameAt: name, valueAt: value }];
  });
}

function ofStatement(node: PhpNode): Bare[] {
  if (node.kind !== 'expressionstatement') return [];
  const call = defineIn(child(node, 'expression'));
  if (!call) return [];
  const [name, value] = children(call, 'arguments');
  const called =
    name?.kind === 'string' || name?.kind === 'name'
      ? text(name, name.kind === 'name' ? 'name' : 'value')
      : null;
  if (!name || !value || called === null) return [];
  return [{ name: called.trim(), value: literalOf(value), statement: node, nameAt: name, valueAt: value }];
}

/** Of `define(…)`, `@define(…)` and `defined('X') || define('X', …)`. */
function defineIn(expression: PhpNode | null): PhpNode | null {
  if (!expression) return null;
  if (calledName(expression) === 'define') return expression;
  if (expression.kind === 'silent') return defineIn(child(expression, 'expr'));
  return expression.kind === 'bin' ? defineIn(child(expression, 'right')) : null;
}

function isShort(node: PhpNode): boolean {
  return node.kind === 'expressionstatement' && child(node, 'expression')?.kind === 'bin';
}

/** The constants of which `if (!defined('X'))` asks whether they are not there. */
function guardsOf(node: PhpNode): string[] {
  const test = node.kind === 'if' ? child(node, 'test') : null;
  const asked = test?.kind === 'unary' && text(test, 'type') === '!' ? child(test, 'what') : null;
  if (!asked || calledName(asked) !== 'defined') return [];
  const name = text(children(asked, 'arguments')[0] ?? null, 'value');
  return name === null ? [] : [name];
}

function literalOf(node: PhpNode): Value {
  const { value } = node.fields;
  if (node.kind === 'boolean' && typeof value === 'boolean') return { kind: 'boolean', is: value };
  if (node.kind === 'string' && typeof value === 'string') return { kind: 'text', text: value };
  if (node.kind === 'number') return { kind: 'number', number: Number(value) };
  return { kind: 'computed' };
}

/** As PHP takes a value for a condition; null where nobody knows. */
export function isTrue({ value }: Constant): boolean | null {
  if (value.kind === 'boolean') return value.is;
  if (value.kind === 'number') return value.number !== 0;
  return value.kind === 'text' ? value.text !== '' && value.text !== '0' : null;
}
