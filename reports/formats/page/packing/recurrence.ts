/** A power of two: a thousand sites have some hundred thousand texts that nobody shares. */
const PLACES = 2 ** 21;

/** Met that often before, it is worth a place of its own: what is met twice hardly ever saves one. */
const OFTEN = 2;

/**
 * Whether a text keeps coming, told from a count for each of so many places: it takes the same memory however many there
 * are. Two that fall on one place are counted together, which costs the page a little and is never wrong.
 */
export class Recurrence {
  readonly #counts = new Uint8Array(PLACES);

  recurs(text: string): boolean {
    const place = placeOf(text);
    const count = this.#counts[place] ?? 0;
    if (count >= OFTEN) return true;
    this.#counts[place] = count + 1;
    return false;
  }
}

/** FNV-1a. */
function placeOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}
