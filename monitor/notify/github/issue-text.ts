import { counted } from '../../../base/text.ts';
import { code, text } from '../../../reports/text/markdown.ts';
import type { News, Transition } from '../news.ts';
import { factWords, kindWords, timeWords } from '../words.ts';

/** The label by which an issue of ours is found again. */
export const LABEL = 'wp-rest-doctor';

/** Nothing that is shown; the first line of the body. */
export const MARKER = '<!-- wp-rest-doctor: by this line the issue is found again -->';

/** GitHub takes 65,536. */
const MOST_CHARACTERS = 60_000;

const FOOT = 'wp-rest-doctor keeps this issue up to date, and closes it when nothing fails any more.';

/** Nothing of a host is in it. */
export function titleOf({ counts }: News): string {
  return `WordPress REST API: ${counted(counts.fail, 'site')} ${counts.fail === 1 ? 'fails' : 'fail'}`;
}

/** What fails now. */
export function bodyOf(news: News): string {
  const { failing, counts, at } = news;
  const head = [
    MARKER,
    `As of ${timeWords(at)}, ${counted(counts.fail, 'site')} ${counts.fail === 1 ? 'fails' : 'fail'}.${linkText(news)}`,
  ];
  return joined(head, failing.map(sectionOf), counts.fail, [FOOT]);
}

/** What changed. */
export function commentOf(news: News): string {
  const { transitions, at } = news;
  const head = [`${counted(transitions.length, 'change')} as of ${timeWords(at)}.${linkText(news)}`];
  return joined(head, transitions.map(sectionOf), transitions.length, []);
}

/** Why it is closed. */
export function closingOf(news: News): string {
  const head = [`All sites work again as of ${timeWords(news.at)}.${linkText(news)}`];
  return joined(head, news.transitions.map(sectionOf), news.transitions.length, []);
}

/** Joins as many sections as there is room for; `all` is how many there would be. */
function joined(head: string[], sections: string[], all: number, foot: string[]): string {
  const parts = [...head];
  let length = [...head, ...foot].join('\n\n').length + 200;
  let shown = 0;
  for (const section of sections) {
    length += section.length + 2;
    if (length > MOST_CHARACTERS) break;
    parts.push(section);
    shown++;
  }
  if (shown < all) parts.push(`And ${all - shown} more, which the report of the run has.`);
  return [...parts, ...foot].join('\n\n');
}

function sectionOf(transition: Transition): string {
  const { kind, site, url, says, fix } = transition;
  const head = `**${kindWords(kind)}:** ${text(site)}, ${code(url)}`;
  const lines = fix?.split('\n') ?? [];
  const written = lines.map((line, at) => (at < 2 ? text(line) : code(line)));
  const steps = fix === null ? [] : [`First: ${written.join('  \n')}`];
  return [`${head}  \n${text(factWords(transition))}`, text(says), ...steps].join('\n\n');
}

function linkText({ link }: News): string {
  return link === null ? '' : ` The report of the run: <${link}>`;
}
