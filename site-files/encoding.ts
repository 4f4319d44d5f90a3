const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What the bytes say to people: UTF-8, or Latin-1 where they are none. */
export function textOf(bytes: string): string {
  try {
    return utf8.decode(Buffer.from(bytes, 'latin1'));
  } catch {
    return bytes;
  }
}

/** The bytes of a text, a character for each. */
export function inBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
