import { clipped, shown } from '../../base/text.ts';
import type { Exchange } from '../exchange.ts';
import { headerOf } from '../read.ts';
import type { KnownPage, PageMark } from './page.ts';
import { knownPages, type PageId } from './pages/index.ts';

export interface FoundPage extends KnownPage {
  id: PageId;
  /** What of the answer shows it, for the reader. */
  shows: string[];
}

const all = Object.entries(knownPages) as [PageId, KnownPage][];

/** A mark may be longer than is worth reading. */
const MARK = 80;

/** The page of a known product that this answer is; null when it is none. `who` leaves some out. */
export function knownPageOf(
  exchange: Exchange,
  who: (page: KnownPage) => boolean = () => true,
): FoundPage | null {
  const status = exchange.response?.status ?? 0;
  for (const [id, page] of all) {
    if (!who(page) || (page.statuses && !page.statuses.includes(status))) continue;
    const shows = page.marks.map((mark) => shownBy(mark, exchange)).find((one) => one !== null);
    if (shows) return { ...page, id, shows };
  }
  return null;
}

/** Null where some of it does not hold. */
function shownBy({ text = [], header }: PageMark, exchange: Exchange): string[] | null {
  const shows: string[] = [];
  if (header) {
    const value = headerOf(exchange, header[0]);
    if (value === null || !header[1].test(value)) return null;
    shows.push(headerMark(header[0], value));
  }
  for (const words of text instanceof RegExp ? [text] : text) {
    const [found] = words.exec(exchange.response?.text ?? '') ?? [];
    if (found === undefined) return null;
    if (found !== '') shows.push(`"${clipped(shown(found.replace(/\s+/g, ' ')), MARK)}" in the body`);
  }
  return shows;
}

/** `Server: nginx`, as a person reads it. */
export function headerMark(name: string, value: string): string {
  const title = name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
  return `${title}: ${clipped(shown(value), MARK)}`;
}
