import type { Span } from './source.ts';

/** Words in the names of what nobody may be shown. */
export const secretName =
  /key|salt|secret|pass(?:w|$|[^a-z])|pwd|token|credential|private|dsn|license|hmac|signature/i;

/** What a comment may be made of to be shown: words. */
const prose = /^[\s#*!.,;:()"'A-Za-z-]*$/;

/** Whether a comment can hold nothing but words: whoever writes down a password does it there. */
export function isProse(comment: string, signs = prose): boolean {
  return signs.test(comment) && !isTelling(comment) && !/[A-Za-z]{25}/.test(comment);
}

/** The name of a secret, and what may be it behind: "password: …", "the key is …". */
function isTelling(comment: string): boolean {
  return secretName.test(comment) && /(?:[=:"']|\b(?:is|was)\b)\s*\S{4}/i.test(comment);
}

const parts: readonly RegExp[] = [
  // A name that says it, and its value: in an address, in a pattern.
  /(?:key|salt|secret|passw?|pwd|token|signature|hash|hmac)[\w-]{0,40}=["']?([^\s"'&$%,\])]{4,})/dgi,
  // An argument of an address that is more than a word.
  /[?&][\w[\]]{1,40}=((?=[\w-]*\d)[\w-]{6,})/dg,
  /:\/\/[^/\s@:]{1,80}:([^/\s@]{1,200})@/dg,
];

/** What of a line may be secret wherever it stands: credentials in an address, and what nobody has made up as a name. */
export function secretParts(text: string): Span[] {
  const found = !/[=@]/.test(text)
    ? []
    : parts.flatMap((part) =>
        [...text.matchAll(part)].flatMap(({ indices }) => {
          const [start, end] = indices?.[1] ?? [];
          return start === undefined || end === undefined ? [] : [{ start, end }];
        }),
      );
  const random = [...text.matchAll(/(?<![A-Za-z0-9_+-])[A-Za-z0-9_+-]{16,}={0,2}/g)].filter(({ 0: one }) =>
    isRandom(one),
  );
  return [...found, ...random.map(({ index, 0: one }) => ({ start: index, end: index + one.length }))];
}

const LONGEST_NAME = 200;

/** Words, and versions behind them. */
const words = /^[A-Za-z]+(?:[-_]+(?:[A-Za-z]+\d{0,4}|\d{1,4}))+$/;

/** Letters and digits in turn, or nothing but hexadecimal digits. */
function isRandom(token: string): boolean {
  if (!/\d/.test(token)) return false;
  if (token.length > LONGEST_NAME) return true;
  const bare = token.replace(/^[-_=+]+|[-_=+]+$/g, '');
  if (/^[\da-f-]{16,}$/i.test(bare)) return true;
  const turns = bare.match(/\d+|[A-Za-z]+/g)?.length ?? 0;
  return bare.length >= 16 && turns >= 5 && !words.test(bare);
}
