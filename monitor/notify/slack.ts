import { counted } from '../../base/text.ts';
import { text } from '../../reports/text/markdown.ts';
import type { SlackReceiver } from '../../sites/receivers/receiver.ts';
import { Messenger, type MessengerOptions, urlSecrets } from './messenger.ts';
import type { News, Transition } from './news.ts';
import { withoutRepeats } from './repeats.ts';
import { factWords, kindWords } from './words.ts';

const MOST_TRANSITIONS = 10;

/** Slack cuts messages at 4,000 characters. */
const MOST_CHARACTERS = 3900;

/** Discord refuses what has more than 2,000. */
const MOST_OF_DISCORD = 1900;

const HINT = 'Its address may be mistyped or revoked: look at it where the webhook was made.';

/** Throws `NotNotified`. */
export async function notifySlack(
  { url }: SlackReceiver,
  news: News,
  options: MessengerOptions,
): Promise<void> {
  if (news.transitions.length === 0) return;
  const isDiscord = /\/slack\/?$/.test(new URL(url).pathname);
  const body = JSON.stringify({ text: slackText(news, isDiscord ? MOST_OF_DISCORD : MOST_CHARACTERS) });
  const headers = { 'Content-Type': 'application/json' };
  await new Messenger(urlSecrets(url), options).expectSuccess({ method: 'POST', url, headers, body }, HINT);
}

/** A message of at most `most` characters. What a host may have said is text in it, never a mention or a link. */
export function slackText({ transitions, counts, link }: News, most: number): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const now = `${counts.fail} of ${counted(total, 'site')} ${counts.fail === 1 ? 'fails' : 'fail'} now`;
  const head = [`*wp-rest-doctor:* ${counted(transitions.length, 'change')}, ${now}`];
  if (link !== null) head.push(`<${link.replaceAll('|', '%7C')}>`);
  let message = head.join('\n').slice(0, most);
  for (const [at, transition] of withoutRepeats(transitions).entries()) {
    const left = transitions.length - at;
    const block = `\n\n${blockOf(transition)}`;
    const room = most - `\n\nand ${left} more`.length;
    if (at >= MOST_TRANSITIONS || message.length + block.length > room)
      return `${message}\n\nand ${left} more`;
    message += block;
  }
  return message;
}

function blockOf(transition: Transition): string {
  const { kind, site, url, says, fix } = transition;
  const [first, where, ...lines] = fix === null ? [] : `First: ${fix}`.split('\n');
  const steps = [first, where].filter((line) => line !== undefined);
  return [
    `*${kindWords(kind)}:* ${shown(site)} ${shown(url)}`,
    ...[says, factWords(transition), ...steps].map(shown),
    ...lines.map(code),
  ].join('\n');
}

/** Words stay words and all else is code; an @ is kept from naming anybody where code may name somebody too. */
function shown(value: string): string {
  return escaped(text(value.replaceAll('`', "'")).replaceAll('&gt;', '>'));
}

/** A line to copy: whole. */
function code(line: string): string {
  return `\`${escaped(line.replaceAll('`', "'"))}\``;
}

function escaped(marked: string): string {
  return marked
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@\u200b');
}
