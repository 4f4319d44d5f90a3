/** The known word that was most likely meant, or null when none is near. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const wanted = plain(word);
  let best: { candidate: string; distance: number } | null = null;
  for (const candidate of known) {
    const distance = distanceTo(wanted, plain(candidate));
    if (distance <= Math.max(1, wanted.length / 3) && (best === null || distance < best.distance))
      best = { candidate, distance };
  }
  return best?.candidate ?? null;
}

/** `; did you mean explain?`, or nothing when no known word is near. */
export function closest(word: string, known: Iterable<string>): string {
  const meant = nearest(word, known);
  return meant === null ? '' : `; did you mean ${meant}?`;
}

/** The only known word that so few slips of the keyboard make of this one; null where there is none, or two as near. */
export function onlyNear(word: string, known: readonly string[], slips: number): string | null {
  const near = known
    .map((one) => ({ one, distance: edits(word.slice(0, 64), one) }))
    .filter(({ distance }) => distance <= slips)
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = near;
  return first && first.distance !== second?.distance ? first.one : null;
}

/** `readOnly`, `read-only` and `READ_ONLY` are one word. */
function plain(word: string): string {
  return word.slice(0, 64).toLowerCase().replace(/[-_ ]/g, '');
}

/** `user` for `username` is one slip, not four. */
function distanceTo(word: string, known: string): number {
  const abbreviated = word.length >= 3 && known.startsWith(word);
  const prolonged = known.length >= 3 && word.startsWith(known);
  return Math.min(edits(word, known), abbreviated || prolonged ? 1 : Number.POSITIVE_INFINITY);
}

/** Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`. */
function edits(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
