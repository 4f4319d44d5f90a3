/** The ISO time of a moment in milliseconds since 1970; of the year 1970 where it is no moment that a date can have. */
export function isoTime(ms: number): string {
  const date = new Date(ms);
  return new Date(Number.isNaN(date.getTime()) ? 0 : date).toISOString();
}
