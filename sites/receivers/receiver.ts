/** Who is notified when something changed. Addresses and secrets come from the environment, and are shown nowhere. */
export type Receiver = SlackReceiver | WebhookReceiver | GithubReceiver;

export interface SlackReceiver {
  kind: 'slack';
  url: string;
}

export interface WebhookReceiver {
  kind: 'webhook';
  url: string;
  /** As it stands in the environment: `whsec_` and base64, or text that is the key itself. */
  secret: string | null;
}

export interface GithubReceiver {
  kind: 'github-issue';
  /** `owner/name`. */
  repository: string;
  token: string;
  /** Without a slash at its end. */
  api: string;
}
