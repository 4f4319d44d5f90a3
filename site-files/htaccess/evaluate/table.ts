interface Entry {
  key: string;
  name: string;
  value: string;
}

/** Names without regard to case, as Apache keeps headers and variables: one may be there twice, and the first is read. */
export class Table {
  #entries: Entry[] = [];

  /** Of several with one name the last is kept. */
  constructor(entries: Iterable<readonly [string, string]> = []) {
    for (const [name, value] of entries) this.set(name, value);
  }

  /** Everything of both, in this order. */
  static of(...tables: readonly Table[]): Table {
    const all = new Table();
    all.#entries = tables.flatMap((table) => table.#entries.map((entry) => ({ ...entry })));
    return all;
  }

  /** Everything of one, under names with something in front of them. */
  static prefixed(prefix: string, table: Table): Table {
    const all = new Table();
    for (const { name, value } of table.#entries) all.set(prefix + name, value);
    return all;
  }

  get(name: string): string | undefined {
    return this.#first(name.toLowerCase())?.value;
  }

  /** The name stays as it was first written. */
  set(name: string, value: string): void {
    const key = name.toLowerCase();
    const first = this.#first(key);
    if (!first) this.#entries.push({ key, name, value });
    else {
      first.value = value;
      this.#entries = this.#entries.filter((entry) => entry === first || entry.key !== key);
    }
  }

  /** Behind those that are there, of that name too. */
  add(name: string, value: string): void {
    this.#entries.push({ key: name.toLowerCase(), name, value });
  }

  delete(name: string): void {
    const key = name.toLowerCase();
    this.#entries = this.#entries.filter((entry) => entry.key !== key);
  }

  /** Of several with one name that which a program is told. */
  last(name: string): string | undefined {
    const key = name.toLowerCase();
    return this.#entries.findLast((entry) => entry.key === key)?.value;
  }

  #first(key: string): Entry | undefined {
    for (const entry of this.#entries) if (entry.key === key) return entry;
    return undefined;
  }

  *[Symbol.iterator](): Generator<[string, string]> {
    for (const { name, value } of this.#entries) yield [name, value];
  }
}
