import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { quoted } from './printable.ts';
import type { Place, Problems } from './problems.ts';
import type { MapEntry, MapTree, ScalarTree, Tree } from './tree.ts';
import { unshield } from './variables.ts';

/** Nodes that aliases may add: far more than a file has use for, far fewer than an alias bomb makes. */
const MOST_ALIASED = 100_000;

export function buildTree(contents: Node | null, text: string, problems: Problems): Tree {
  return new TreeBuilder(text, problems).build(contents, { start: 0, end: text.length });
}

class TreeBuilder {
  readonly #text: string;
  readonly #problems: Problems;
  readonly #anchors = new Map<string, Node>();
  readonly #following: Node[] = [];
  #aliased = 0;
  #bomb: Place | null = null;

  constructor(text: string, problems: Problems) {
    this.#text = text;
    this.#problems = problems;
  }

  /** `at` is where a value without text of its own is reported: at its key. */
  build(node: unknown, at: Place): Tree {
    if (isAlias(node)) return this.#follow(node.source, placeOf(node, at));
    if (isScalar(node) || isMap(node) || isSeq(node)) {
      if (this.#following.length > 0) this.#aliased++;
      else if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    }
    if (isMap(node)) return this.#map(node, placeOf(node, at));
    if (isSeq(node)) {
      const place = placeOf(node, at);
      return { kind: 'list', at: place, items: node.items.map((item) => this.build(item, place)) };
    }
    return isScalar(node)
      ? this.#scalar(node, placeOf(node, at))
      : { kind: 'scalar', at, value: null, altered: false };
  }

  /** An anchor's name may be half a password (`password: *secret`), so messages leave it out. */
  #follow(name: string, at: Place): Tree {
    const node = this.#anchors.get(name);
    if (node === undefined)
      return this.#broken(
        at,
        'no anchor (&) of this name comes before',
        'put the value in quotes when it begins with *',
      );
    if (this.#following.includes(node)) return this.#broken(at, 'this alias contains itself');
    if (this.#aliased > MOST_ALIASED) return this.#tooMany(at);
    this.#following.push(node);
    const tree = this.build(node, at);
    this.#following.pop();
    return { ...tree, at };
  }

  #tooMany(at: Place): ScalarTree {
    this.#bomb ??= at;
    return this.#broken(this.#bomb, `from here on aliases make more than ${MOST_ALIASED} values`);
  }

  #broken(at: Place, message: string, hint?: string): ScalarTree {
    this.#problems.add(at, message, hint);
    return { kind: 'scalar', at, value: undefined, altered: false };
  }

  #scalar(node: Scalar, at: Place): ScalarTree {
    const { value } = node;
    if (typeof value !== 'string')
      return { kind: 'scalar', at, value: isPrimitive(value) ? value : undefined, altered: false };
    const written = this.#text.slice(at.start, at.end);
    const commented = /^[ \t]+#/.test(this.#text.slice(at.end, at.end + 200));
    const text = unshield(value);
    return {
      kind: 'scalar',
      at,
      value: text,
      altered: node.type === 'PLAIN' && (commented || text !== written),
    };
  }

  #map(node: YAMLMap, at: Place): MapTree {
    const entries = new Map<string, MapEntry>();
    const merged: Tree[] = [];
    for (const pair of node.items) {
      const key = placeOf(pair.key, at);
      const name = this.#nameOf(pair, key);
      if (name === null) continue;
      const first = entries.get(name);
      const value = this.build(pair.value, key);
      if (isMerge(pair)) merged.push(value);
      else if (first === undefined) entries.set(name, { key, value });
      else this.#repeated(key, name, value, first);
    }
    for (const source of merged) this.#merge(source, entries);
    return { kind: 'map', at, entries };
  }

  #nameOf({ key }: Pair, at: Place): string | null {
    if (isScalar(key) && isPrimitive(key.value) && key.value !== null) return unshield(String(key.value));
    this.#problems.add(at, 'a key must be text');
    return null;
  }

  /** Reports a key that is given twice. Without a value it may be a piece of a secret that a comma cut in two. */
  #repeated(at: Place, name: string, value: Tree, first: MapEntry): void {
    const isEmpty = value.kind === 'scalar' && value.value === null;
    const key = isEmpty ? 'this key' : `the key ${quoted(name)}`;
    this.#problems.add(at, `${key} is given twice; the first is at line ${this.#problems.lineOf(first.key)}`);
  }

  #merge(source: Tree, entries: Map<string, MapEntry>): void {
    if (source.kind === 'list') {
      for (const item of source.items) this.#merge(item, entries);
    } else if (source.kind === 'map') {
      for (const [name, entry] of source.entries) if (!entries.has(name)) entries.set(name, entry);
    } else if (source.value !== undefined)
      this.#problems.add(source.at, '<< takes a map; expected an alias (*name) of one');
  }
}

function isMerge({ key }: Pair): boolean {
  return isScalar(key) && key.value === '<<' && key.type === 'PLAIN';
}

function placeOf(node: unknown, otherwise: Place): Place {
  if (!isAlias(node) && !isScalar(node) && !isMap(node) && !isSeq(node)) return otherwise;
  if (!node.range) return otherwise;
  const [start, end, all] = node.range;
  if (start === end) return otherwise;
  return { start, end: isMap(node) || isSeq(node) ? all : end };
}

function isPrimitive(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
