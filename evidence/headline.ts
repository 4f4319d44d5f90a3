import { asObject } from '../base/json.ts';
import { clipped, shown } from '../base/text.ts';
import type { Exchange } from './exchange.ts';
import { isHtml, jsonOf, statusOf, textOf } from './read.ts';

/** As much of a title, a heading or a message as a person reads at a glance. */
const LINE = 120;

const title = /<title[^>]{0,100}>([^<]{1,300})/i;

/** The message of WordPress's error page has no heading, and other pages may have none either. */
const headings = [
  /class="wp-die-message"[^>]{0,100}>([\s\S]{1,600}?)<\/(?:div|body)>/i,
  /<h[1-3][^>]{0,200}>([\s\S]{1,400}?)<\/h[1-3]>/i,
  /<p(?:\s[^>]{0,200})?>([\s\S]{1,400}?)<\/p>/i,
];

/** The members of JSON in which programs say what is wrong. */
const members = ['message', 'detail', 'error_description', 'error', 'title'];

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsaquo: '›',
  '#39': "'",
  '#039': "'",
  '#8217': '’',
};

/**
 * What a person would read first of this answer: the message of JSON, the title and the first heading of a page, the
 * first line of a text. Null where there is nothing to read. It is a host's text: short, and safe to show.
 */
export function headlineOf(exchange: Exchange | undefined): string | null {
  // What stands below a redirect nobody reads.
  if (Math.floor((statusOf(exchange) ?? 0) / 100) === 3) return null;
  const json = asObject(jsonOf(exchange));
  const message = members.map((name) => textOf(json[name])).find((one) => one !== null);
  if (message) return line(message);
  const text = exchange?.response?.text ?? '';
  if (jsonOf(exchange) !== undefined || text === '') return null;
  if (!isHtml(exchange)) return line(text.trimStart().slice(0, 1000).split('\n', 1)[0] ?? '');
  const parts = [title, ...headings].map((part) => line(part.exec(text)?.[1] ?? ''));
  const [first = null, second = null] = [
    parts[0] ?? null,
    parts.slice(1).find((one) => one !== null) ?? null,
  ];
  return [...new Set([first, second])].filter((one) => one !== null).join(' / ') || null;
}

/** Without its markup, on one line. */
function line(markup: string): string | null {
  const text = markup
    .replace(/<[^>]{0,400}>/g, ' ')
    .replace(/&(#?\w{1,8});/g, (written, name: string) => entities[name] ?? written)
    .replace(/\s+/g, ' ');
  return clipped(shown(text), LINE) || null;
}
