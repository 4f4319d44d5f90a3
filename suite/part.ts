import type { Evidence } from '../evidence/evidence.ts';
import type { Finding } from '../visit/finding.ts';
import type { Verdict } from '../visit/verdict.ts';

/** What one test gives the report, as an attachment, so that it survives blob reports and their merging. */
export interface Part {
  verdict: Verdict;
  findings: Finding[];
  duration_ms: number;
  /** With the exchanges that this test added. */
  evidence: Evidence;
}

export const PART_ATTACHMENT = 'wp-rest-doctor';
