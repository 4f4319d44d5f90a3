/** The beginning of a text that a host may have made as long as it likes. `most` is characters. */
export function clipped(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
