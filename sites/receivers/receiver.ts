/** Who is notified when something changed. Addresses and secrets come from the environment, and are shown nowhere. */
export type Receiver = SlackReceiver | WebhookReceiver | GithubReceiver;

export interface SlackReceiver {
  kind: 'slack';
  url: string;
}

export interface WebhookReceiver {
  kind: 'webhook';
  url: string;
  /** What the messages are signed with: `whsec_` and base64, or text that is the key itself. */
  secret: string | null;
}

export interface GithubReceiver {
  kind: 'github-issue';
  /** `owner/name`. */
  repository: string;
  token: string;
  /** The address of the API, without a slash at its end. */
  api: string;
}
