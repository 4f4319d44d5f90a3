import { steps } from './pointer.ts';
import type { Place } from './problems.ts';

/** The file as read, every value with its place: aliases followed, merge keys merged, variables not yet filled in. */
export type Tree = ScalarTree | ListTree | MapTree;

export interface ScalarTree {
  kind: 'scalar';
  at: Place;
  /** `undefined` stands for a value whose mistake is reported already. */
  value: string | number | boolean | null | undefined;
  /** A plain scalar that YAML did not take as it stands in the file: folded, or cut short by a comment. */
  altered: boolean;
}

interface ListTree {
  kind: 'list';
  at: Place;
  items: Tree[];
}

export interface MapTree {
  kind: 'map';
  at: Place;
  entries: Map<string, MapEntry>;
}

export interface MapEntry {
  key: Place;
  value: Tree;
}

export function child(tree: Tree | undefined, key: string): Tree | undefined {
  return entryOf(tree, key)?.value;
}

export function entryOf(tree: Tree | undefined, key: string): MapEntry | undefined {
  return tree?.kind === 'map' ? tree.entries.get(key) : undefined;
}

export function items(tree: Tree | undefined): Tree[] {
  return tree?.kind === 'list' ? tree.items : [];
}

export function entries(tree: Tree | undefined): [string, MapEntry][] {
  return tree?.kind === 'map' ? [...tree.entries] : [];
}

/** The node at a JSON pointer, as ajv names it. */
export function atPointer(root: Tree, pointer: string): Tree | undefined {
  let tree: Tree | undefined = root;
  for (const key of steps(pointer)) tree = tree?.kind === 'list' ? tree.items[Number(key)] : child(tree, key);
  return tree;
}

/** The values alone, for the schema. A key may be `__proto__`, so no object here has a prototype. */
export function toPlain(tree: Tree): unknown {
  if (tree.kind === 'scalar') return tree.value;
  if (tree.kind === 'list') return tree.items.map(toPlain);
  const plain: Record<string, unknown> = Object.create(null);
  for (const [key, { value }] of tree.entries) plain[key] = toPlain(value);
  return plain;
}
