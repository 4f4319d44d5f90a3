/** What Apache refuses; null for a regular expression, of which nothing is said here. */
export function isSoundVersion(args: string): boolean | null {
  const bare = args.trim();
  if (bare.includes('"') || /^(?:~|==?\s*"?\/|\/)/.test(bare)) return null;
  return /^(?:(?:>=|<=|==?|>|<)\s+)?\d+(?:\.\d+(?:\.\d+)?)?$/.test(bare);
}

/** `<IfVersion >= 2.4>`: what stands in it, against the version of the server. */
export function isVersion(version: readonly number[], args: string): boolean {
  const [, operator = '', wanted = ''] = /^\s*(>=|<=|==?|>|<|~)?\s*"?([^\s">]*)"?/.exec(args) ?? [];
  const order = compared(version, wanted.split('.').map(Number));
  switch (operator) {
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    default:
      return order === 0;
  }
}

function compared(version: readonly number[], wanted: readonly number[]): number {
  for (let part = 0; part < 3; part++) {
    const difference = (version[part] ?? 0) - (wanted[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
