import type { Layer } from '../../../causes/cause.ts';
import type { Finding, PrintedFix } from '../../../visit/judging/finding.ts';
import type { Hop } from '../../model/path/request-path.ts';
import type { CheckState, SiteChange, SiteReport, SiteStatus, WarningId } from '../../model/report.ts';

/**
 * What the page knows of a run before any site is opened. Plain JSON, with texts of hosts in it as they were sent.
 */
export interface PageModel {
  version: string;
  /** The ISO time at which the run began. */
  started: string;
  duration_ms: number;
  requests: number;
  /** What is to be said of a run that was interrupted; null for one that came to its end. */
  interrupted: string | null;
  counts: Record<SiteStatus, number>;
  /** The checks, which are the columns of the matrix. */
  checks: PageCheck[];
  /** The sites in the order of the report. */
  sites: PageSite[];
  /** Each cause that was found: those that fail, the most frequent first, then those that warn. */
  causes: PageCause[];
}

interface PageCheck {
  id: string;
  /** The number and the id: `01 smoke`. */
  label: string;
  title: string;
}

/** A row of the matrix. */
export interface PageSite {
  name: string;
  url: string;
  tags: string[];
  status: SiteStatus;
  /** The server, `cloudflare → nginx, PHP 8.2`; empty where nothing names itself. */
  server: string;
  /** The states, one a column; null where the check was not asked for. */
  states: (CheckState | null)[];
  causes: string[];
  warnings: WarningId[];
  change: SiteChange | null;
  /** The statuses of the runs before and of this one, the oldest first; empty without a baseline. */
  strip: SiteStatus[];
  /** The milliseconds spent on all checks. */
  duration_ms: number;
}

export interface PageCause {
  id: string;
  says: string;
  symptom: string;
  layer: Layer;
  severity: Finding['severity'];
  /** What to do first; empty where that is not the same on all sites, and for what is not recognised. */
  first: string;
  /** How many sites have the cause. */
  count: number;
  /** Its sites by server, or by what answered; the largest groups first, as many as are worth looking at. */
  groups: PageGroup[];
  /** How many groups there are in all. */
  places: number;
  /** What is known of the cause without looking at any site; null for what only an extension knows. */
  page: CausePage | null;
}

/** Sites of one server that have a cause in common. */
export interface PageGroup {
  /** `apache, PHP 8.2.36`; null where nothing answers or names itself. */
  server: string | null;
  address: string | null;
  /** Of answers that match no known cause: what they are. Such sites have no more in common than that. */
  answer: string | null;
  count: number;
  /** The names of the first few sites. */
  names: string[];
}

export interface CausePage {
  /** The checks that it explains: `05 validate`. */
  explains: string[];
  /** What has to be seen before it is named, a sentence each. */
  recognised: string[];
  ruledOut: string[];
  family: { id: string; says: string }[];
  /** The fixes by server, in the order to try them; placeholders are in angle brackets. */
  fixes: { server: string; ladder: PrintedFix[] }[];
}

/** All of one site, read when it is opened. */
export interface SiteDetail extends SiteReport {
  path: Hop[];
  /** Whether bodies or headers were left out for the size of the page; evidence.json has them. */
  isCut: boolean;
}
