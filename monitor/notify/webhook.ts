import { createHash } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type { WebhookReceiver } from '../../sites/receivers/receiver.ts';
import { Messenger, type MessengerOptions, urlSecrets } from './messenger.ts';
import type { News } from './news.ts';

const HINT = 'It may not know the address, or may check the signature with another secret.';

/** Throws `NotNotified`. */
export async function notifyWebhook(
  { url, secret }: WebhookReceiver,
  news: News,
  options: MessengerOptions,
): Promise<void> {
  if (news.transitions.length === 0) return;
  const body = JSON.stringify(notification(news));
  const id = idOf(news);
  const sent = new Date();
  const headers = {
    'Content-Type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(sent.getTime() / 1000)),
    ...(secret === null ? {} : { 'webhook-signature': signer(secret).sign(id, sent, body) }),
  };
  const secrets = [...urlSecrets(url), ...(secret === null ? [] : [secret, secret.replace(/^whsec_/, '')])];
  await new Messenger(secrets, options).expectSuccess({ method: 'POST', url, headers, body }, HINT);
}

/** `schemas/notification.schema.json`; type, timestamp and data are as Standard Webhooks has them. */
function notification({ at, link, transitions, failing, counts }: News) {
  return {
    type: 'sites.changed',
    timestamp: at,
    data: { version: 1, link, transitions, failing, counts },
  };
}

/** The same for the same changes, whenever and by whichever run they are reported: a receiver can drop doubles. */
function idOf({ transitions }: News): string {
  const facts = transitions.map(({ site, kind, cause, since }) => [site, kind, cause, since]);
  const hash = createHash('sha256').update(JSON.stringify(facts)).digest('hex');
  return `msg_${hash.slice(0, 32)}`;
}

/** What is no `whsec_` is the key itself. */
function signer(secret: string): Webhook {
  return secret.startsWith('whsec_')
    ? new Webhook(secret)
    : new Webhook(new TextEncoder().encode(secret), { format: 'raw' });
}
