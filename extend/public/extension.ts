import type { Cause, Clause, Sign } from '../../causes/cause.ts';
import type { Check } from '../../checks/check.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Fix } from '../../fixes/fix.ts';
import type { RequestBody } from '../../http/probe-request.ts';
import type { Probe, ProbeContext } from '../../probes/probe.ts';
import type { MakeOwnRenderer } from './reports.ts';

/** An extension: data, and functions that do nothing but judge what they are given. */
export interface Extension {
  probes?: OwnProbe[];
  /** Checks that run in this order, after the built-in ones. */
  checks?: OwnCheck[];
  causes?: OwnCause[];
  fixes?: OwnFix[];
  /** Makers of renderers, by the name that `--format` takes. */
  reporters?: Record<string, MakeOwnRenderer>;
}

/** A probe: one request that changes nothing on the site, since what it left behind could not be taken back for sure. */
export interface OwnProbe extends Pick<Probe, 'sends' | 'tells' | 'keep'> {
  id: string;
  /** What it takes of the visit: a probe that needs a login takes the token of the one login that a visit makes. */
  uses: 'nothing' | 'token';
  /** Returns the request, or null where the evidence so far gives it nothing to ask. */
  request(context: OwnContext): OwnRequest | null;
}

/** What a probe may make its request of. */
export type OwnContext = Omit<ProbeContext, 'username' | 'password' | 'evidence'> & {
  evidence: Evidence<string>;
};

interface OwnRequest {
  method: (typeof ownMethods)[number];
  /** An absolute address. A request with the token may go to the site alone. */
  url: string;
  headers?: Record<string, string>;
  body?: RequestBody;
}

export const ownMethods = ['GET', 'HEAD', 'OPTIONS', 'POST'] as const;

/** A check. It may name checks and probes of its extension and of the catalogue; those in `after` come before it. */
export interface OwnCheck extends Omit<Check<string, string>, 'after' | 'order'> {
  after?: string[];
}

/** A cause. It explains checks of its extension or of the catalogue, by what probes have shown. */
export interface OwnCause extends Pick<Cause, 'layer' | 'says' | 'symptom'> {
  id: string;
  /** Whether the checks it explains fail or warn; `fail` by default. */
  severity?: Cause['severity'];
  explains: string[];
  shownBy: (Sign<string> | Clause<string>)[];
  supportedBy?: Sign<string>[];
  refutedBy?: Sign<string>[];
  fixes: string[];
}

/** A fix: what to change, where, and the lines to write there. */
export interface OwnFix extends Pick<Fix, 'says'> {
  id: string;
  /** The server software that it is for, `any` by default. Reports on another server leave it out. */
  server?: Fix['server'];
  /** The file to edit, or where else it is done. */
  file?: string;
  /** The place in that file. */
  place?: string;
  /** The lines as they go into the file; `{{site_url}}` and `{{home_path}}` are filled in. */
  snippet?: string;
  /** What to do afterwards. */
  after?: string;
  /** What to know before it is done. */
  caveat?: string;
  /** The address of a page about it. */
  docs?: string;
}

/** Returns the extension as it is; the compiler checks its type. */
export const defineExtension = (extension: Extension): Extension => extension;
/** Returns the probe as it is; the compiler checks its type. */
export const defineProbe = (probe: OwnProbe): OwnProbe => probe;
/** Returns the check as it is; the compiler checks its type. */
export const defineCheck = (check: OwnCheck): OwnCheck => check;
/** Returns the cause as it is; the compiler checks its type. */
export const defineCause = (cause: OwnCause): OwnCause => cause;
/** Returns the fix as it is; the compiler checks its type. */
export const defineFix = (fix: OwnFix): OwnFix => fix;
/** Returns the maker of a renderer as it is; the compiler checks its type. */
export const defineReporter = (reporter: MakeOwnRenderer): MakeOwnRenderer => reporter;
