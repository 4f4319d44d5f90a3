/** `…` stands for what is of the site. */
export function isAlike(asked: string, message: string): boolean {
  return isPart(asked, message) || isWithin(asked, message);
}

/** A few words are of too many messages to mean the one that has them. */
function isPart(asked: string, message: string): boolean {
  if (!message.includes(asked)) return false;
  return asked.split(' ').length > 3 || asked.length * 3 >= message.length;
}

/** All of a message stands in what was asked, as words of their own. */
export function isWithin(asked: string, message: string): boolean {
  const parts = message.split('…').map((part) => part.trim());
  return message.length >= FEWEST_LETTERS * 2 && parts.every((part) => hasWords(asked, part));
}

/** So few words say something only where little else was said. */
export function isHeadlineOf(asked: string, message: string): boolean {
  const count = (text: string) => text.split(' ').length;
  return count(message) > 3 || count(asked) <= count(message) * 3;
}

export const FEWEST_LETTERS = 4;

export function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/<[^>]{0,400}>/g, '')
    .replace(/&rsquo;|&#0?39;|["'“”‘’«»`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!:]+$/, '');
}

/** The known texts that share most words with this one, where that is half of them at least. */
export function nearestTexts(asked: string, known: Iterable<string>, most: number): string[] {
  const wanted = wordsOf(asked);
  return [...new Set(known)]
    .map((text) => ({ text, share: shareOf(wanted, wordsOf(text)) }))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share)
    .slice(0, most)
    .map(({ text }) => text);
}

function wordsOf(text: string): Set<string> {
  return new Set(plainly(text).match(/[\p{L}\p{N}_]{3,}/gu) ?? []);
}

function shareOf(wanted: Set<string>, known: Set<string>): number {
  const shared = [...known].filter((word) => wanted.has(word)).length;
  return shared < 2 ? 0 : shared / Math.max(wanted.size, known.size);
}

function hasWords(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    if (!isInWord(text, at, part) && !isInWord(text, at + part.length, part)) return true;
  return part === '';
}

/** A letter stands on both sides of this place. */
function isInWord(text: string, at: number, part: string): boolean {
  const edge = at < text.length && at > 0 ? `${text[at - 1]}${text[at]}` : '';
  return part !== '' && /^[a-z0-9]{2}$/.test(edge);
}
