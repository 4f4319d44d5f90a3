/** More than any byte. */
export const NO_BYTE = 0x100;

/** How many of these bytes are one character of UTF-8; 0 where they are none. */
export function widthOf(bytes: readonly number[]): number {
  const first = bytes[0] ?? 0;
  const width = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : 4;
  if (first < 0xc2 || first > 0xf4) return 0;
  for (let at = 1; at < width; at++) {
    const byte = bytes[at] ?? NO_BYTE;
    if ((byte & 0xc0) !== 0x80 || byte > 0xff) return 0;
  }
  return width;
}

/** The code point of so many bytes. */
export function pointOf(bytes: readonly number[], width: number): number {
  const a = bytes[0] ?? 0;
  const b = bytes[1] ?? 0;
  const c = bytes[2] ?? 0;
  const d = bytes[3] ?? 0;
  if (width === 2) return ((a & 0x1f) << 6) | (b & 0x3f);
  if (width === 3) return ((a & 0x0f) << 12) | ((b & 0x3f) << 6) | (c & 0x3f);
  return ((a & 0x07) << 18) | ((b & 0x3f) << 12) | ((c & 0x3f) << 6) | (d & 0x3f);
}

/** What Windows shows for the bytes 80 to 9F: UTF-8 is often misread so. */
const windows = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((char, at) => [
    char.charCodeAt(0),
    [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94,
      0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
    ][at] ?? 0,
  ]),
);

/** The byte that a character stands for where UTF-8 was read byte by byte; above 255 where it stands for none. */
export function byteOf(code: number): number {
  return code > 0xff ? (windows.get(code) ?? NO_BYTE) : code;
}
