/** Names without regard to case, as Apache keeps headers and variables. */
export class Table {
  readonly #entries = new Map<string, { name: string; value: string }>();

  constructor(entries: Iterable<readonly [string, string]> = []) {
    for (const [name, value] of entries) this.set(name, value);
  }

  get(name: string): string | undefined {
    return this.#entries.get(name.toLowerCase())?.value;
  }

  /** The name stays as it was first written. */
  set(name: string, value: string): void {
    const key = name.toLowerCase();
    this.#entries.set(key, { name: this.#entries.get(key)?.name ?? name, value });
  }

  delete(name: string): void {
    this.#entries.delete(name.toLowerCase());
  }

  *[Symbol.iterator](): Generator<[string, string]> {
    for (const { name, value } of this.#entries.values()) yield [name, value];
  }
}
