/** Who counts the logins of a visit that several processes make together. A visit of one process needs none. */
export interface Logins {
  /** Called before a login is sent. Null when it may be; else why not, in words for the report. */
  claim(kind: LoginKind): Promise<string | null>;
  /** What came of the login that was claimed last. */
  conclude(isAccepted: boolean): void;
}

/** With the credentials of the site, or wrong on purpose. */
export type LoginKind = 'login' | 'wrong-login';
