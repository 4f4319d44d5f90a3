const UNITS = new Map([
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
]);

/** `500ms`, `10s` or `2m` in milliseconds; null for anything else. */
export function parseDuration(text: string): number | null {
  const [, amount, unit] = /^(\d{1,9})(ms|s|m)$/.exec(text) ?? [];
  const factor = UNITS.get(unit ?? '');
  return factor === undefined ? null : Number(amount) * factor;
}
