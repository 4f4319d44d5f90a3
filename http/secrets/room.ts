/**
 * A reading of a text, without what quoting, wrapping and misreading add: blanks, zero-width characters and soft
 * hyphens are left out, quotes are one, UTF-8 that was read byte by byte is put together. Every character knows the
 * stretch of the text that it stands for.
 */
export interface View {
  /** UTF-16 code units, in their own case. */
  codes: Uint16Array;
  from: Int32Array;
  to: Int32Array;
  /** 1 where something was left out before it. */
  gap: Uint8Array;
  length: number;
  /** Something in it may be an escape, or a byte of a character. */
  isOpen: boolean;
  /** It has no places and gaps: enough to tell that a text holds nothing, for half the time. */
  isSketch: boolean;
}

const free: View[] = [];
const LARGEST_KEPT = 128 * 1024;
const MOST_KEPT = 12;

/** Room for so many characters. What is given back by `release` is used again: views are made for every text. */
export function room(length: number, isSketch: boolean): View {
  for (let at = free.length - 1; at >= 0; at--) {
    const known = free[at];
    if (known === undefined || known.codes.length < length) continue;
    free[at] = free[free.length - 1] ?? known;
    free.pop();
    known.length = 0;
    known.isOpen = false;
    known.isSketch = isSketch;
    known.gap[0] = 0;
    return known;
  }
  let capacity = 4096;
  while (capacity < length) capacity *= 2;
  return {
    codes: new Uint16Array(capacity),
    from: new Int32Array(capacity),
    to: new Int32Array(capacity),
    gap: new Uint8Array(capacity),
    length: 0,
    isOpen: false,
    isSketch,
  };
}

/** The view, or one with its content and room for so many characters more. */
export function widened(view: View, more: number): View {
  if (view.length + more <= view.codes.length) return view;
  const wider = room(Math.max(view.length + more, view.codes.length * 2), view.isSketch);
  for (const part of ['codes', 'from', 'to', 'gap'] as const)
    wider[part].set(view[part].subarray(0, view.length + 1));
  wider.length = view.length;
  wider.isOpen = view.isOpen;
  release(view);
  return wider;
}

export function release(view: View): void {
  if (view.codes.length > LARGEST_KEPT) return;
  if (free.length >= MOST_KEPT) free.shift();
  free.push(view);
}
