import type { Receiver } from '../../sites/receivers/receiver.ts';
import { notifyEmail } from './email.ts';
import { notifyGithub } from './github/github.ts';
import { type MessengerOptions, NotNotified } from './messenger.ts';
import type { News } from './news.ts';
import { notifySlack } from './slack.ts';
import { notifyTeams } from './teams.ts';
import { notifyWebhook } from './webhook.ts';

/** How notifying one receiver came out. */
export interface Delivery {
  /** `slack 1`: its kind and its place in sites.yaml, never its address. */
  receiver: string;
  /** Null when it was notified or there was nothing to report; else why not, in sentences without secrets. */
  failure: string | null;
}

/**
 * Notifies every receiver, all at the same time and each on its own: one that is dead or slow keeps no other from it.
 * `newsFor` is asked with the name of each, as in `Delivery`, and `onDelivered` is called with it as soon as it was notified.
 * Rejects only with what those two throw.
 */
export function notify(
  receivers: readonly Receiver[],
  newsFor: (receiver: string) => News,
  onDelivered: (receiver: string) => void = () => {},
  options: MessengerOptions = {},
): Promise<Delivery[]> {
  const names = namesOf(receivers);
  return Promise.all(
    receivers.map(async (receiver, at): Promise<Delivery> => {
      const name = names[at] ?? receiver.kind;
      const news = newsFor(name);
      try {
        await notifyOne(receiver, news, options);
      } catch (error) {
        return { receiver: name, failure: `${spokenOf(name)} was not notified. ${reasonOf(error)}` };
      }
      onDelivered(name);
      return { receiver: name, failure: null };
    }),
  );
}

/** `Slack (receiver 1)` of `slack 1`. */
export function spokenOf(name: string): string {
  const [, kind = name, number = ''] = /^(.*) (\d+)$/.exec(name) ?? [];
  return `${spoken[kind] ?? kind} (receiver ${number})`;
}

const spoken: Record<string, string> = {
  slack: 'Slack',
  teams: 'Teams',
  email: 'E-mail',
  webhook: 'Webhook',
  'github-issue': 'GitHub issue',
};

/** The names of the receivers, as in `Delivery`. */
export function namesOf(receivers: readonly Receiver[]): string[] {
  return receivers.map(({ kind }, at) => `${kind} ${at + 1}`);
}

function notifyOne(receiver: Receiver, news: News, options: MessengerOptions): Promise<void> {
  switch (receiver.kind) {
    case 'teams':
      return notifyTeams(receiver, news, options);
    case 'email':
      return notifyEmail(receiver, news, options);
    case 'slack':
      return notifySlack(receiver, news, options);
    case 'webhook':
      return notifyWebhook(receiver, news, options);
    case 'github-issue':
      return notifyGithub(receiver, news, options);
  }
}

/** The words of any other error may hold an address. */
function reasonOf(error: unknown): string {
  if (error instanceof NotNotified) return error.message;
  const name = error instanceof Error ? error.name : 'unknown';
  return `This is an error of wp-rest-doctor itself (${name}).`;
}
