import type { CauseId } from '../causes/ids.ts';
import type { CheckId } from '../checks/ids.ts';
import type { Exchange } from '../evidence/exchange.ts';
import type { ServerFacts } from '../evidence/server.ts';
import type { Finding } from '../visit/finding.ts';
import type { VerdictState } from '../visit/verdict.ts';

/** The findings of all visits of one run; every output is a rendering of it. `schemas/report.schema.json`. */
export interface Report {
  version: 1;
  /** ISO time. */
  started: string;
  duration_ms: number;
  /** In the order of sites.yaml. */
  sites: SiteReport[];
}

export interface SiteReport {
  name: string;
  url: string;
  tags: string[];
  status: SiteStatus;
  server: ServerFacts & { rest_root: string | null };
  checks: CheckReport[];
  findings: Finding[];
  /** What sites.yaml allows and should not any more. */
  notices: string[];
  exchanges: Exchange[];
}

/** The worst that happened: an error of ours comes before a failure of the site. */
export type SiteStatus = 'error' | 'fail' | 'warn' | 'pass' | 'skipped';

export interface CheckReport {
  id: CheckId;
  title: string;
  status: VerdictState;
  duration_ms: number;
  blocked_by: CheckId | null;
  /** Why, in a sentence; null when it passes. */
  says: string | null;
  causes: CauseId[];
}
