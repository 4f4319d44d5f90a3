/** The kinds of annotation, the worst first. */
export const levels = ['error', 'warning', 'notice'] as const;

export type Level = (typeof levels)[number];

/** A line of a file of the repository, by its path from there. */
export interface Place {
  file: string;
  line: number;
}

/** Returns one workflow command in one line: what a host sent can neither end it nor begin another. */
export function command(level: Level, title: string, message: string, place?: Place | null): string {
  const at = place ? `file=${property(place.file)},line=${place.line},` : '';
  return `::${level} ${at}title=${property(title)}::${data(message)}\n`;
}

/** Escapes a text in the way that the runner of GitHub Actions undoes. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
