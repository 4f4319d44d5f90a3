/** `4 min`, `3 h 10 min`, `2 days 4 h` of two ISO times. */
export function lastedWords(from: string, to: string): string {
  const minutes = Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / 60_000));
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return joined(`${hours} h`, minutes % 60, 'min');
  const days = Math.floor(hours / 24);
  return joined(`${days} ${days === 1 ? 'day' : 'days'}`, hours % 24, 'h');
}

function joined(whole: string, rest: number, unit: string): string {
  return rest === 0 ? whole : `${whole} ${rest} ${unit}`;
}

/** `02:29 to 02:33 UTC`, with the days where they differ. */
export function spanWords(from: string, to: string): string {
  const time = (iso: string) => iso.slice(11, 16);
  const day = (iso: string) => iso.slice(0, 10);
  return day(from) === day(to)
    ? `${time(from)} to ${time(to)} UTC`
    : `${day(from)} ${time(from)} to ${day(to)} ${time(to)} UTC`;
}
