import { counted, shown } from '../../base/text.ts';
import { limits } from '../../http/limits.ts';
import { type MailFailure, sendMail } from '../../http/mail.ts';
import type { EmailReceiver } from '../../sites/receivers/receiver.ts';
import { type MessengerOptions, NotNotified } from './messenger.ts';
import type { News, Transition } from './news.ts';
import { withoutRepeats } from './repeats.ts';
import { factWords, kindWords } from './words.ts';

/** More than anybody reads in a mail; the report has them all. */
const MOST_TRANSITIONS = 50;

const words: Record<MailFailure, string> = {
  'refused-login': 'The mail server refused the user name or the password: look at SMTP_URL.',
  'no-answer': 'The mail server did not answer in time.',
  'no-connection': 'There was no connection to the mail server.',
  'no-encryption': 'The mail server offers no encryption (STARTTLS): try smtps:// in SMTP_URL.',
  refused: 'The mail server refused the sender, a recipient or the message.',
  unknown: 'The mail server could not be spoken with.',
};

/** Throws `NotNotified`. */
export async function notifyEmail(
  { server, from, to }: EmailReceiver,
  news: News,
  { timeoutMs = limits.notifyTimeoutMs }: MessengerOptions,
): Promise<void> {
  if (news.transitions.length === 0) return;
  const mail = { from, to, subject: mailSubject(news), text: mailText(news) };
  const failure = await sendMail(server, mail, timeoutMs);
  if (failure !== null) throw new NotNotified(words[failure]);
}

/** `wp-rest-doctor: shop fails`, or how many changed. */
export function mailSubject({ transitions, counts }: News): string {
  const [first, ...others] = transitions;
  if (first && others.length === 0) return `wp-rest-doctor: ${kindWords(first.kind)}: ${shown(first.site)}`;
  return `wp-rest-doctor: ${counted(transitions.length, 'change')}, ${failingWords(counts)}`;
}

function mailText({ transitions, counts, link }: News): string {
  const left = transitions.length - MOST_TRANSITIONS;
  const parts = [
    `${counted(transitions.length, 'change')}, ${failingWords(counts)}.${link === null ? '' : `\n${link}`}`,
    ...withoutRepeats(transitions).slice(0, MOST_TRANSITIONS).map(blockOf),
    ...(left > 0 ? [`And ${left} more.`] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockOf(transition: Transition): string {
  const { kind, site, url, says, fix } = transition;
  const [first, where, ...lines] = fix === null ? [] : `First: ${fix}`.split('\n');
  const sentences = [says, factWords(transition), first, where].filter((line) => line !== undefined);
  return [
    `${kindWords(kind)}: ${shown(site)} ${shown(url)}`,
    ...sentences.map((line) => `  ${shown(line)}`),
    ...lines.map((line) => `    ${line}`),
  ].join('\n');
}

function failingWords(counts: News['counts']): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return `${counts.fail} of ${counted(total, 'site')} ${counts.fail === 1 ? 'fails' : 'fail'} now`;
}
