import type { Layer } from '../../causes/cause.ts';
import type { CauseId } from '../../causes/ids.ts';
import type { CheckId } from '../../checks/ids.ts';
import type { Access } from '../../evidence/access.ts';
import type { ClientId } from '../../evidence/clients/ids.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import type { ServerFacts } from '../../evidence/server.ts';
import type { Finding } from '../../visit/judging/finding.ts';
import type { VerdictState } from '../../visit/judging/verdict.ts';

/** What a run found; every output is a rendering of it. Its schema is `schemas/report.schema.json`. */
export interface Report {
  version: 1;
  /** The ISO time at which the run began. */
  started: string;
  duration_ms: number;
  /** The run was interrupted: some of its sites were not looked at to the end. */
  interrupted?: true;
  /** The sites in the order of sites.yaml. */
  sites: SiteReport[];
}

export interface SiteReport {
  name: string;
  url: string;
  tags: string[];
  /** What somebody can do there, where sites.yaml says so. */
  access?: Access[];
  /** The client in whose name the visit asked as well, where one was named. */
  as?: ClientId;
  /** The ISO time at which the visit began. */
  started: string;
  status: SiteStatus;
  server: ServerFacts & { rest_root: string | null };
  checks: CheckReport[];
  findings: Finding[];
  /** Sentences about what sites.yaml allows and should not any more, and about how the site was reached and read. */
  notices: string[];
  /** What works today, and will not for long. */
  warnings: Warning[];
  exchanges: Exchange[];
  /** The run was interrupted before all of its checks were looked at: then it fails or is skipped, and never passes. */
  interrupted?: true;
  /** What kept them from it, where nobody interrupted the run: `the project "setup" failed, which this one depends on`. */
  interrupted_by?: string;
  /** How many looks in a row agree on what fails; absent for a single look. */
  looks?: number;
  /** How it differs from what earlier runs found; absent where there is nothing to compare with. */
  change?: SiteChange;
  /** The runs before and this one, the oldest first; absent where none are remembered. */
  history?: PastRun[];
}

/**
 * The worst that happened: an error of ours comes before a failure of the site. A `flaky` site failed, then passed.
 */
export type SiteStatus = 'error' | 'fail' | 'flaky' | 'warn' | 'pass' | 'skipped';

/** The state of a check; one that failed and passed when it was looked at again is `flaky`. */
export type CheckState = VerdictState | 'flaky';

export interface Warning {
  id: WarningId;
  layer: Layer;
  /** What will happen or has begun, in one sentence. */
  says: string;
  /** What to do about it, in one sentence. */
  mend: string;
}

export type WarningId = 'certificate-expiring' | 'token-short-lived' | 'response-slowed' | 'login-untested';

export interface SiteChange {
  kind: 'new' | 'changed' | 'still' | 'recovered' | 'flaky';
  /** The ISO time of the first run that found it so. */
  since: string;
  /** Of a recovered site: the ISO time of the first run that found it failing. */
  failed_since?: string;
  /** The causes that were known before. */
  before: string[];
  /** Whether a second look agreed, in this run or the one before; only then is anybody notified. */
  confirmed: boolean;
}

export interface PastRun {
  /** The ISO time at which the run began. */
  at: string;
  status: SiteStatus;
  /** The median time to the first byte of its answers; null when nothing answered. */
  ms: number | null;
}

export interface CheckReport {
  id: CheckId;
  title: string;
  status: CheckState;
  duration_ms: number;
  blocked_by: CheckId | null;
  /** One sentence on why it does not pass; null when it does. */
  says: string | null;
  causes: CauseId[];
}
