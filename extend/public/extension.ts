import type { Cause, Clause, Sign } from '../../causes/cause.ts';
import type { Check } from '../../checks/check.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Fix } from '../../fixes/fix.ts';
import type { RequestBody } from '../../http/probe-request.ts';
import type { Probe, ProbeContext } from '../../probes/probe.ts';
import type { MakeOwnRenderer } from './reports.ts';

/** What somebody adds of their own: data, and functions that do nothing but judge what they are given. */
export interface Extension {
  probes?: OwnProbe[];
  /** In their order, after the nine. */
  checks?: OwnCheck[];
  causes?: OwnCause[];
  fixes?: OwnFix[];
  /** By the name that `--format` takes. */
  reporters?: Record<string, MakeOwnRenderer>;
}

/** A request that changes nothing on the site: what is left behind there could not be taken back for sure. */
export interface OwnProbe extends Pick<Probe, 'sends' | 'tells' | 'keep'> {
  id: string;
  /** A visit logs in once, for all: a probe that needs a login takes its token. */
  uses: 'nothing' | 'token';
  /** Null when the evidence so far gives it nothing to ask. */
  request(context: OwnContext): OwnRequest | null;
}

export type OwnContext = Omit<ProbeContext, 'username' | 'password' | 'evidence'> & {
  evidence: Evidence<string>;
};

interface OwnRequest {
  method: (typeof ownMethods)[number];
  /** Absolute. One with the token goes to the site alone. */
  url: string;
  headers?: Record<string, string>;
  body?: RequestBody;
}

export const ownMethods = ['GET', 'HEAD', 'OPTIONS', 'POST'] as const;

/** It names checks and probes of its own or of the catalogue; those in `after` come before it. */
export interface OwnCheck extends Omit<Check<string, string>, 'after' | 'order'> {
  after?: string[];
}

/** It explains checks of its own or of the catalogue, by what their probes or its own have shown. */
export interface OwnCause extends Pick<Cause, 'layer' | 'says' | 'symptom'> {
  id: string;
  /** `fail` unless it says `warn`. */
  severity?: Cause['severity'];
  explains: string[];
  shownBy: (Sign<string> | Clause<string>)[];
  supportedBy?: Sign<string>[];
  refutedBy?: Sign<string>[];
  fixes: string[];
}

export interface OwnFix extends Pick<Fix, 'says'> {
  id: string;
  /** Left out of a report on another server; `any` when that does not matter. */
  server?: Fix['server'];
  /** The file to edit, or where else it is done. */
  file?: string;
  /** Where in it. */
  place?: string;
  /** The lines, exactly as they go in, but for `{{site_url}}` and `{{home_path}}`, which are filled in. */
  snippet?: string;
  after?: string;
  caveat?: string;
  docs?: string;
}

/** These check the types and return what they are given. */
export const defineExtension = (extension: Extension): Extension => extension;
export const defineProbe = (probe: OwnProbe): OwnProbe => probe;
export const defineCheck = (check: OwnCheck): OwnCheck => check;
export const defineCause = (cause: OwnCause): OwnCause => cause;
export const defineFix = (fix: OwnFix): OwnFix => fix;
export const defineReporter = (reporter: MakeOwnRenderer): MakeOwnRenderer => reporter;
