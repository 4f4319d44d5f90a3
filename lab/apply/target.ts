/** A fix as report.json holds it: all that is known of it here. */
export interface PrintedFix {
  id: string;
  file: string | null;
  place: string | null;
  snippet: string | null;
  after: string | null;
}

/** What a fix is applied to: what a person at that site has at hand. */
export interface Target {
  /** Where WordPress is. */
  folder: string;
  /** By the name a fix uses, the path on this machine. Files of WordPress itself need not be named. */
  files: Partial<Record<string, string>>;
  /** Without a slash at its end. */
  url: string;
  admin: { username: string; password: string };
  /** The site's entry in sites.yaml; it is changed in place. */
  siteEntry: Record<string, unknown>;
  /** Runs a script of sh in the folder of WordPress; rejects when it fails. */
  shell(script: string): Promise<void>;
  /** Loads the configuration of all servers anew, with empty caches. */
  reload(): Promise<void>;
}

export type Applied = { applied: true } | { applied: false; why: string };

export const applied: Applied = { applied: true };

export function refused(why: string): Applied {
  return { applied: false, why };
}
