import type { Receiver } from '../../sites/receivers/receiver.ts';
import { tellGithub } from './github/github.ts';
import { type MessengerOptions, Untold } from './messenger.ts';
import type { News } from './news.ts';
import { tellSlack } from './slack.ts';
import { tellWebhook } from './webhook.ts';

/** How telling one receiver came out. */
export interface Delivery {
  /** `slack 1`: its kind and its place in sites.yaml, never its address. */
  receiver: string;
  /** Null when it was told or there was nothing to tell; else why not, in sentences without secrets. */
  failure: string | null;
}

/**
 * Tells every receiver, all at the same time and each on its own: one that is dead or slow keeps no other from it.
 * `newsFor` is asked with the name of each, as in `Delivery`, and `onTold` is called with it as soon as it was told.
 * Rejects only with what those two throw.
 */
export function notify(
  receivers: readonly Receiver[],
  newsFor: (receiver: string) => News,
  onTold: (receiver: string) => void = () => {},
  options: MessengerOptions = {},
): Promise<Delivery[]> {
  const names = namesOf(receivers);
  return Promise.all(
    receivers.map(async (receiver, at): Promise<Delivery> => {
      const name = names[at] ?? receiver.kind;
      const news = newsFor(name);
      try {
        await tell(receiver, news, options);
      } catch (error) {
        return { receiver: name, failure: `${name} could not be told. ${reasonOf(error)}` };
      }
      onTold(name);
      return { receiver: name, failure: null };
    }),
  );
}

/** As in `Delivery`. */
export function namesOf(receivers: readonly Receiver[]): string[] {
  return receivers.map(({ kind }, at) => `${kind} ${at + 1}`);
}

function tell(receiver: Receiver, news: News, options: MessengerOptions): Promise<void> {
  switch (receiver.kind) {
    case 'slack':
      return tellSlack(receiver, news, options);
    case 'webhook':
      return tellWebhook(receiver, news, options);
    case 'github-issue':
      return tellGithub(receiver, news, options);
  }
}

/** The words of any other error may hold an address. */
function reasonOf(error: unknown): string {
  if (error instanceof Untold) return error.message;
  const name = error instanceof Error ? error.name : 'unknown';
  return `This is an error of wp-rest-doctor itself (${name}).`;
}
