import { shown } from '../../base/text.ts';
import type { TeamsReceiver } from '../../sites/receivers/receiver.ts';
import { mailSubject } from './email.ts';
import { Messenger, type MessengerOptions, urlSecrets } from './messenger.ts';
import type { News, Transition } from './news.ts';
import { withoutRepeats } from './repeats.ts';
import { factWords, kindWords } from './words.ts';

const MOST_TRANSITIONS = 10;

/** Teams refuses a message of more than 28 KB. */
const MOST_BYTES = 24_000;

const HINT = 'Its address may be mistyped, or its workflow off: look at it under Workflows in Teams.';

/** Throws `NotNotified`. */
export async function notifyTeams(
  { url }: TeamsReceiver,
  news: News,
  options: MessengerOptions,
): Promise<void> {
  if (news.transitions.length === 0) return;
  const headers = { 'Content-Type': 'application/json' };
  const body = teamsBody(news);
  await new Messenger(urlSecrets(url), options).expectSuccess({ method: 'POST', url, headers, body }, HINT);
}

/** What the workflow "Send webhook alerts to a channel" takes: a message with one adaptive card. */
export function teamsBody(news: News): string {
  for (let most = MOST_TRANSITIONS; ; most--) {
    const body = JSON.stringify(messageWith(news, most));
    if (Buffer.byteLength(body) <= MOST_BYTES || most === 0) return body;
  }
}

function messageWith(news: News, most: number) {
  const { transitions, link } = news;
  const left = transitions.length - most;
  const body = [
    textBlock([{ text: mailSubject(news), weight: 'Bolder' }]),
    ...withoutRepeats(transitions).slice(0, most).map(blockOf),
    ...(left > 0 ? [textBlock([{ text: `And ${left} more.` }])] : []),
  ];
  const actions = link === null ? [] : [{ type: 'Action.OpenUrl', title: 'The report', url: link }];
  const card = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body,
    actions,
    msteams: { width: 'Full' },
  };
  const contentType = 'application/vnd.microsoft.card.adaptive';
  return { type: 'message', attachments: [{ contentType, contentUrl: null, content: card }] };
}

interface Run {
  text: string;
  weight?: 'Bolder';
  fontType?: 'Monospace';
}

function blockOf(transition: Transition) {
  const { kind, site, url, says, fix } = transition;
  const [first, where, ...lines] = fix === null ? [] : `First: ${fix}`.split('\n');
  const sentences = [says, factWords(transition), first, where].filter((line) => line !== undefined);
  return textBlock([
    { text: `${kindWords(kind)}: ${shown(site)} `, weight: 'Bolder' },
    { text: `${shown(url)}\n` },
    { text: `${sentences.map(shown).join('\n')}\n` },
    ...lines.map((line): Run => ({ text: `${line}\n`, fontType: 'Monospace' })),
  ]);
}

/** Runs of text know no markup: what a host said is text in them, and a mention needs an entity that nobody makes. */
function textBlock(runs: Run[]) {
  return {
    type: 'RichTextBlock',
    separator: true,
    inlines: runs.map((run) => ({ type: 'TextRun', ...run })),
  };
}
