/** What sites.yaml says of watching its sites, beside the sites themselves. */
export interface Monitoring {
  /** The file that remembers the last run, from the working directory; null keeps none. */
  baseline: string | null;
  notify: Receiver[];
}

/** Who is told when something changed. Addresses and secrets come from the environment, and are shown nowhere. */
export type Receiver =
  | { kind: 'slack'; url: string }
  | { kind: 'webhook'; url: string; secret: string | null }
  | { kind: 'github-issue'; repository: string; token: string; api: string };
