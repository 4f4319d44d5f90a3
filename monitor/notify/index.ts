import type { Receiver } from '../../sites/receivers/receiver.ts';
import { notifyGithub } from './github/github.ts';
import { type MessengerOptions, NotNotified } from './messenger.ts';
import type { News } from './news.ts';
import { notifySlack } from './slack.ts';
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
        return { receiver: name, failure: `${name} could not be notified. ${reasonOf(error)}` };
      }
      onDelivered(name);
      return { receiver: name, failure: null };
    }),
  );
}

/** The names of the receivers, as in `Delivery`. */
export function namesOf(receivers: readonly Receiver[]): string[] {
  return receivers.map(({ kind }, at) => `${kind} ${at + 1}`);
}

function notifyOne(receiver: Receiver, news: News, options: MessengerOptions): Promise<void> {
  switch (receiver.kind) {
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
