import type { Span } from '../site-files/source.ts';

/** Words in the names of what nobody may be shown. */
const named = /key|salt|secret|pass|token|auth|credential|private|dsn|license/i;

/** What may be secret in a file of a site: wrongly masked costs little, and shown it may cost the site. */
export function secretsIn(bytes: string): Span[] {
  const found: Span[] = [];
  const add = (start: number, end: number) => {
    if (end > start) found.push({ start, end });
  };
  for (const { index, 0: line } of bytes.matchAll(/[^\n]+/g)) {
    // `https://user:password@host`
    for (const { index: at, 0: all, 1: user = '' } of line.matchAll(/:\/\/([^/\s:@'"]*:)[^/\s@'"]+@/g))
      add(index + at + '://'.length + user.length, index + at + all.length - 1);
    if (!named.test(line)) continue;
    // The values of a line that names one: all its texts but the first, which is the name.
    const [, ...values] = [...line.matchAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g)];
    for (const { index: at, 0: text } of values) add(index + at + 1, index + at + text.length - 1);
    const bare = /^\s*(?:SetEnv|php_value|php_admin_value)\s+\S+\s+(\S.*?)\s*$/i.exec(line);
    if (bare?.[1] !== undefined && values.length === 0) {
      const at = line.lastIndexOf(bare[1]);
      add(index + at, index + at + bare[1].length);
    }
    const header = /^\s*(?:Request)?Header\b.*?\s(["']?)((?:Basic|Bearer)\s[^"'\s]+)\1/i.exec(line);
    if (header?.[2] !== undefined) {
      const at = line.indexOf(header[2]);
      add(index + at, index + at + header[2].length);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
