import { looked } from '../always.ts';
import { isRun, type WpConfig } from '../config.ts';
import { calledName, child, children, type PhpNode, text } from '../node.ts';
import type { Rule } from '../rule.ts';

/** Letters of a word processor or a web page, which are remarks of their own. */
const strange = /[\x80-\xff]/;

export const missingQuotes: Rule = {
  id: 'missing-quotes',
  find: (config) =>
    barewords(config).map(({ start, end }) => ({
      at: { start, end },
      severity: 'error',
      says: 'The quotes are missing: PHP takes this for a constant, which is not defined, and from PHP 8 on ends every request in a fatal error (500).',
      step: 'Put it in single quotes.',
      edits: [
        { start, end: start, text: "'" },
        { start: end, end, text: "'" },
      ],
    })),
};

function barewords(config: WpConfig): PhpNode[] {
  const isDefined = (name: string, at: PhpNode): boolean =>
    config.constants.some(
      (one) => one.name === name && one.nameAt.start !== at.start && one.statement.start < at.start,
    );
  return statementsOf(config)
    .flatMap(({ names, values }) => [
      ...names.filter((node) => !isDefined(nameIn(node), node) && !/[\\]/.test(nameIn(node))),
      ...values
        .flatMap((value) => looked(value).constants)
        .filter((node) => isNoConstant(nameIn(node)) && !isDefined(nameIn(node), node)),
    ])
    .filter((node) => !strange.test(nameIn(node)));
}

/** PHP and WordPress write theirs in capitals, and those of one word without digits. */
function isNoConstant(name: string): boolean {
  return !name.includes('\\') && (/[a-z]/.test(name) || (/\d/.test(name) && !name.includes('_')));
}

/** The names and the values of what is sure to be defined or assigned. */
function statementsOf(config: WpConfig): { names: PhpNode[]; values: PhpNode[] }[] {
  const { nodes, constants, program } = config;
  const sure = new Set(constants.flatMap((one) => (isRun(config, one) ? one.nameAt.start : [])));
  const defined = nodes.flatMap((node) => {
    const isCall = calledName(node) === 'define';
    const [name, value] = isCall ? children(node, 'arguments') : [];
    if (!name || !value || !sure.has(name.start)) return [];
    return [{ names: name.kind === 'name' ? [name] : [], values: [value] }];
  });
  const assigned = children(program, 'children').flatMap((node) => {
    const expression = node.kind === 'expressionstatement' ? child(node, 'expression') : null;
    const right = expression?.kind === 'assign' ? child(expression, 'right') : null;
    return right ? [{ names: [], values: [right] }] : [];
  });
  const constant = nodes.flatMap((node) => {
    const [name, value] = node.kind === 'constant' ? [child(node, 'name'), child(node, 'value')] : [];
    return name && value && sure.has(name.start) ? [{ names: [], values: [value] }] : [];
  });
  return [...defined, ...assigned, ...constant];
}

function nameIn(node: PhpNode): string {
  return text(node, 'name') ?? '';
}
