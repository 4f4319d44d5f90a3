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

/** Why no server and no PHP can read these bytes as a file of text, behind its name; null where they can. */
export function unsoundness(bytes: string): string | null {
  if (/^(?:\xff\xfe|\xfe\xff)/.test(bytes))
    return 'is in UTF-16, which no web server and no PHP can read: save it as UTF-8';
  const nul = bytes.indexOf('\0');
  return nul === -1 ? null : `holds a NUL byte at offset ${nul}: it is no text, or it is damaged`;
}
