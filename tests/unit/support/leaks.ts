/** Looks for secrets in what was written, knowing nothing of how they are masked: it decodes, and compares. */
const decoders: ((text: string) => string)[] = [
  (text) =>
    text.replace(/(?:%[\da-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8')),
  (text) =>
    text
      .replace(/&#x([\da-f]{1,6});/gi, (_, digits) => point(Number.parseInt(digits, 16)))
      .replace(/&#(\d{1,7});/g, (_, digits) => point(Number(digits)))
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  (text) =>
    text
      .replace(/\\+u([\da-f]{4})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)))
      .replace(/(?:\\+x[\da-f]{2})+/gi, (run) =>
        Buffer.from(run.replace(/\\+x/gi, ''), 'hex').toString('utf8'),
      )
      .replace(/(?:\\+[0-3][0-7]{2})+/g, (run) =>
        Buffer.from(
          run
            .split(/\\+/)
            .filter(Boolean)
            .map((digits) => Number.parseInt(digits, 8)),
        ).toString('utf8'),
      ),
  (text) =>
    runs(text.replace(/\s|\\[rn]/g, ''), /[\w+/-]{8,}/g)
      .flatMap((run) => [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), 'base64').toString('utf8')))
      .join('\n'),
  (text) =>
    runs(text, /[\da-f]{12,}/gi)
      .flatMap((run) => [0, 1].map((skip) => Buffer.from(run.slice(skip), 'hex').toString('utf8')))
      .join('\n'),
];

const MOST_READINGS = 60;
const WINDOW = 8;

function runs(text: string, pattern: RegExp): string[] {
  return text.match(pattern) ?? [];
}

function point(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

const bare = (text: string) => text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff\\'"`]/g, '').toLowerCase();

function readings(text: string): Set<string> {
  const all = new Set([text]);
  // A set goes on to what is added to it on the way.
  for (const one of all)
    for (const decode of decoders) {
      if (all.size >= MOST_READINGS) return all;
      const read = decode(one);
      if (read !== '') all.add(read);
    }
  return all;
}

/** Which eight characters in a row of the secrets are in the text, however they are spelled. */
export function leaksOf(text: string, ...secrets: string[]): string[] {
  const read = [...readings(text)].map(bare);
  const found = secrets.flatMap((secret) =>
    Array.from({ length: Math.max(1, secret.length - WINDOW + 1) }, (_, at) =>
      bare(secret.slice(at, at + WINDOW)),
    ).filter((part) => part.length >= 6 && read.some((one) => one.includes(part))),
  );
  return [...new Set(found)];
}
