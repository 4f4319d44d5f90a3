import type { TestResult } from '@playwright/test/reporter';
import type { KeptEvidence } from '../evidence/evidence.ts';
import type { SiteReport } from '../reports/model/report.ts';
import type { Finding } from '../visit/judging/finding.ts';
import type { Verdict } from '../visit/judging/verdict.ts';

/** What one test gives the report. */
export interface Part {
  verdict: Verdict;
  findings: Finding[];
  duration_ms: number;
  /** With the exchanges that this test added. */
  evidence: KeptEvidence;
  /** What the visit came to so far, judged on what came; the evidence beside it is masked. */
  site: Omit<SiteReport, 'exchanges'>;
}

interface Attachment {
  name: string;
  contentType: string;
  body: Buffer;
}

/** Two attachments for the reader, which together are the part: so it survives blob reports and their merging. */
export function attachmentsOf({ evidence, ...told }: Part): Attachment[] {
  const { exchanges, ...visit } = evidence;
  return [json('verdict', { ...told, visit }), json('exchanges', exchanges)];
}

/** Null when the test ended before it could attach anything. */
export function partOf({ attachments }: TestResult): Part | null {
  const read = (wanted: string) => {
    const body = attachments.find(({ name }) => name === wanted)?.body;
    return body && JSON.parse(String(body));
  };
  const told = read('verdict');
  const exchanges = read('exchanges');
  if (!told || !exchanges) return null;
  const { visit, ...rest } = told;
  return { ...rest, evidence: { ...visit, exchanges } };
}

function json(name: string, value: unknown): Attachment {
  return { name, contentType: 'application/json', body: Buffer.from(JSON.stringify(value, null, 2)) };
}
