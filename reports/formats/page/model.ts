import type { Layer } from '../../../causes/cause.ts';
import type { Finding, PrintedFix } from '../../../visit/judging/finding.ts';
import type { Hop } from '../../model/path/request-path.ts';
import type { CheckState, SiteChange, SiteReport, SiteStatus, WarningId } from '../../model/report.ts';
import type { Group } from '../../model/tally.ts';

/** What the page knows of a run before any site is opened. Plain JSON, with texts of hosts in it as they were sent. */
export interface PageModel {
  version: string;
  /** ISO time. */
  started: string;
  duration_ms: number;
  requests: number;
  counts: Record<SiteStatus, number>;
  /** The columns of the matrix. */
  checks: PageCheck[];
  /** In the order of the report. */
  sites: PageSite[];
  /** Each cause that was found; of those that fail the commonest first, then those that warn. */
  causes: PageCause[];
}

interface PageCheck {
  id: string;
  /** `01 smoke`. */
  label: string;
  title: string;
}

/** A row of the matrix. */
export interface PageSite {
  name: string;
  url: string;
  tags: string[];
  status: SiteStatus;
  /** `cloudflare → nginx, PHP 8.2`; empty where nothing names itself. */
  server: string;
  /** One a column; null where the check was not asked for. */
  states: (CheckState | null)[];
  causes: string[];
  warnings: WarningId[];
  change: SiteChange | null;
  /** Of the runs before and of this one, the oldest first; empty without a baseline. */
  strip: SiteStatus[];
  /** Spent on all checks. */
  duration_ms: number;
}

export interface PageCause {
  id: string;
  says: string;
  symptom: string;
  layer: Layer;
  severity: Finding['severity'];
  /** How many sites have it. */
  count: number;
  /** By host, the largest first, as many as are worth looking at. */
  groups: Group[];
  /** Its page: all that is known of it without looking at any site. Null for what only an extension knows. */
  page: CausePage | null;
}

export interface CausePage {
  /** `05 validate`. */
  explains: string[];
  /** What has to be seen before it is named; each a sentence. */
  recognised: string[];
  ruledOut: string[];
  family: { id: string; says: string }[];
  /** By server, the ladder of each; placeholders in angle brackets. */
  fixes: { server: string; ladder: PrintedFix[] }[];
}

/** All of one site, read when it is opened. */
export interface SiteDetail extends SiteReport {
  path: Hop[];
  /** Bodies or headers were left out for the size of the page; evidence.json has them. */
  isCut: boolean;
}
