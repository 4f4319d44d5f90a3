import type { Span } from '../source.ts';

/** A node of the tree that php-parser makes, whose own types name every field of every kind and tell none apart. */
export interface PhpNode extends Span {
  kind: string;
  fields: Readonly<Record<string, unknown>>;
}

export function nodeOf(value: unknown): PhpNode | null {
  if (!isRecord(value) || typeof value.kind !== 'string') return null;
  const loc = isRecord(value.loc) ? value.loc : {};
  return { kind: value.kind, start: offset(loc.start), end: offset(loc.end), fields: value };
}

export function child(node: PhpNode, field: string): PhpNode | null {
  return nodeOf(node.fields[field]);
}

export function children(node: PhpNode, field: string): PhpNode[] {
  const list = node.fields[field];
  return Array.isArray(list) ? list.flatMap((one: unknown) => nodeOf(one) ?? []) : [];
}

export function text(node: PhpNode | null, field: string): string | null {
  const value = node?.fields[field];
  return typeof value === 'string' ? value : null;
}

/** Every node within, in the order of the file; without recursion, since a hostile file nests as deep as it likes. */
export function within(root: PhpNode): PhpNode[] {
  const found: PhpNode[] = [];
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    found.push(node);
    const inner: PhpNode[] = [];
    for (const name in node.fields) if (!aside.has(name)) collect(node.fields[name], inner);
    for (let next = inner.pop(); next; next = inner.pop()) open.push(next);
  }
  return found;
}

/** What a node knows of itself, and what stands elsewhere as well. */
const aside = new Set(['kind', 'loc', 'raw', 'errors', 'comments', 'leadingComments', 'trailingComments']);

function collect(value: unknown, into: PhpNode[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const one of value) collect(one, into);
  else {
    const node = nodeOf(value);
    if (node) into.push(node);
  }
}

/** `define` of `define(…)` and `\DEFINE(…)`; null for what calls no function by its name. */
export function calledName(node: PhpNode): string | null {
  const what = node.kind === 'call' ? child(node, 'what') : null;
  const name = what?.kind === 'name' ? text(what, 'name') : null;
  return name === null ? null : name.replace(/^\\/, '').toLowerCase();
}

function offset(place: unknown): number {
  return isRecord(place) && typeof place.offset === 'number' ? place.offset : 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
