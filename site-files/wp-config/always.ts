import { child, nodeOf, type PhpNode, text } from './node.ts';

/** What running an expression is sure to look at. */
export interface Looked {
  /** Names that stand for a constant. */
  constants: PhpNode[];
  calls: PhpNode[];
}

/** Run later, or never. */
const later = new Set(['closure', 'arrowfunc', 'function', 'class', 'match']);
const short = new Set(['&&', '||', 'and', 'or', '??']);
/** Where a name is none of a constant. */
const named: Readonly<Record<string, string>> = { call: 'what', new: 'what', staticlookup: 'what' };

export function looked(expression: PhpNode): Looked {
  const found: Looked = { constants: [], calls: [] };
  const open = [expression];
  for (let node = open.pop(); node; node = open.pop()) {
    if (later.has(node.kind)) continue;
    if (node.kind === 'name') found.constants.push(node);
    if (node.kind === 'call') found.calls.push(node);
    // One by one: a call takes no more than some hundred thousand arguments.
    for (const inner of surelyIn(node)) open.push(inner);
  }
  return found;
}

function surelyIn(node: PhpNode): PhpNode[] {
  const type = text(node, 'type') ?? '';
  if (node.kind === 'bin' && (short.has(type) || type === 'instanceof')) return only(node, 'left');
  if (node.kind === 'retif') return only(node, 'test');
  // These ask whether something is there.
  if (node.kind === 'isset' || node.kind === 'empty') return [];
  const skipped = ['loc', 'comments', 'leadingComments', 'trailingComments', named[node.kind] ?? ''];
  return Object.entries(node.fields).flatMap(([field, value]) => {
    if (skipped.includes(field)) return [];
    return Array.isArray(value) ? value.flatMap((one: unknown) => nodeOf(one) ?? []) : (nodeOf(value) ?? []);
  });
}

function only(node: PhpNode, field: string): PhpNode[] {
  const inner = child(node, field);
  return inner ? [inner] : [];
}
