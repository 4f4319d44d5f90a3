/** Who is notified when something changed. Addresses and secrets come from the environment, and are shown nowhere. */
export type Receiver = (SlackReceiver | WebhookReceiver | GithubReceiver | TeamsReceiver | EmailReceiver) &
  Routing;

/** Of which sites somebody is notified, and how often. */
export interface Routing {
  /** Of sites with one of these tags alone; left out, of all. */
  tags?: string[];
  /** What still fails is reported again after so many milliseconds; left out, never. */
  remindMs?: number;
}

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

export interface TeamsReceiver {
  kind: 'teams';
  url: string;
}

export interface EmailReceiver {
  kind: 'email';
  to: string[];
  from: string;
  server: MailServer;
}

/** Where mail is handed in, as `http/mail.ts` takes it. */
export interface MailServer {
  host: string;
  port: number;
  secure: boolean;
  local: boolean;
  auth: { user: string; pass: string } | null;
}
