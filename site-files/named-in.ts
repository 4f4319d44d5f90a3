/** By a word of a file, which may be one that every object knows, such as `constructor`. */
export function namedIn<Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
