import type { TestResult } from '@playwright/test/reporter';
import { asObject, parseOwnJson } from '../base/json.ts';
import type { KeptEvidence } from '../evidence/evidence.ts';
import type { SiteReport } from '../reports/model/report.ts';
import { matches, siteMistake, visitMistake } from '../schemas/index.ts';
import type { Finding } from '../visit/judging/finding.ts';
import type { Verdict } from '../visit/judging/verdict.ts';

/** What one test gives the report. */
export interface Part {
  verdict: Verdict;
  findings: Finding[];
  duration_ms: number;
  /** The evidence with the exchanges that this test added. */
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
export function attachmentsOf({ evidence, ...rest }: Part): Attachment[] {
  const { exchanges, ...visit } = evidence;
  return [json('verdict', { ...rest, visit }), json('exchanges', exchanges)];
}

/** Null where the test ended before it could attach anything, or what is attached is not of this shape. */
export function partOf({ attachments }: TestResult): Part | null {
  const read = (wanted: string) => {
    return parseOwnJson(String(attachments.find(({ name }) => name === wanted)?.body ?? ''));
  };
  const { visit, ...rest } = asObject(read('verdict'));
  const part = { ...rest, evidence: { ...asObject(visit), exchanges: read('exchanges') } };
  return isPart(part) ? part : null;
}

/** What others attach under these names, or another version did, is no part. */
function isPart(part: { [key in keyof Part]?: unknown }): part is Part {
  const { verdict, duration_ms, findings, evidence } = part;
  const site = asObject(part.site);
  const entry = { written: 0, press: 0, attempts: [], evidence: {}, earlier: {}, printed: {} };
  return (
    matches('journal', { ...entry, timed: [{ verdict, duration_ms }] }) === null &&
    visitMistake(evidence) === null &&
    siteMistake({ ...site, exchanges: [] }) === null &&
    siteMistake({ ...site, exchanges: [], findings }) === null
  );
}

function json(name: string, value: unknown): Attachment {
  return { name, contentType: 'application/json', body: Buffer.from(JSON.stringify(value, null, 2)) };
}
