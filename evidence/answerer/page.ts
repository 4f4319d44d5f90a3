/** Who wrote an answer, in the order in which a request meets them. */
export type AnsweredBy =
  /** A proxy or a CDN before the server. */
  | 'edge'
  /** A test or a refusal of automated clients, of the host or of a CDN. */
  | 'bot-protection'
  | 'web-server'
  /** PHP, and nothing of WordPress in it: it died, or code ended the request before WordPress could answer. */
  | 'php'
  | 'wordpress'
  | 'plugin'
  /** A program that is not WordPress: a front end, another CMS, a parking page. */
  | 'other-application'
  /** No answer came. */
  | 'nobody'
  | 'unknown';

/** What a page is for. */
export type PageKind =
  /** The request may not pass. */
  | 'refusal'
  /** A test of whether a browser is asking. */
  | 'challenge'
  /** Too many requests. */
  | 'limit'
  /** Too many logins: who tries is locked out. */
  | 'lockout'
  /** The API is closed to those who are not logged in. */
  | 'closed'
  /** The account has used up what the host gives it. */
  | 'resource-limit'
  /** What is behind gives no answer. */
  | 'unreachable'
  /** Whoever passes requests on has no server for the name that was asked. */
  | 'unrouted'
  /** The host has switched the account off. */
  | 'suspended'
  /** A name that nobody uses, or that is for sale. */
  | 'parked'
  /** What a server shows as long as there is no site. */
  | 'default'
  | 'maintenance'
  /** A login in front of the site. */
  | 'login'
  /** A page of another program. */
  | 'front'
  /** A program or a server failed. */
  | 'error'
  /** Whatever the status says, in the form of this server. */
  | 'server-page';

/** All that is given must hold. */
export interface PageMark {
  /** Several stand anywhere in the text, in any order. */
  text?: RegExp | readonly RegExp[];
  header?: [name: string, value: RegExp];
}

/** An answer by which its writer is known. */
export interface KnownPage {
  by: Exclude<AnsweredBy, 'nobody' | 'unknown'>;
  /** The product, as its maker writes it. */
  name: string;
  kind: PageKind;
  /** The statuses that it comes with; any where it is left out. */
  statuses?: readonly number[];
  /** One of them shows it. */
  marks: readonly PageMark[];
}

/** Pages by their ids. The first that fits counts, so what is particular comes before what is general. */
export type KnownPages = Record<string, KnownPage>;
