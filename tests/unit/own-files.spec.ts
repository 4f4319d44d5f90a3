import { expect, test } from '@playwright/test';
import type { TestResult } from '@playwright/test/reporter';
import { reportOrDefect } from '../../reports/model/report-or-defect.ts';
import { attachmentsOf, type Part, partOf } from '../../suite/part.ts';
import { rejudged } from '../../visit/judging/rejudge.ts';
import { Saved } from '../../visit/seen.ts';
import { healthy } from './support/evidence.ts';

function part(): Part {
  const seen = new Saved(healthy());
  const timed = rejudged(healthy());
  const { exchanges: _, ...site } = reportOrDefect(seen, timed);
  const [first] = timed;
  if (!first) throw new Error('no check was judged');
  return { ...first, findings: [], evidence: seen.kept(), site };
}

const resultOf = (attachments: object[]) => ({ attachments }) as TestResult;
const changed = (change: (verdict: Record<string, unknown>) => object) =>
  resultOf(
    attachmentsOf(part()).map((one) =>
      one.name === 'verdict'
        ? { ...one, body: Buffer.from(JSON.stringify(change(JSON.parse(String(one.body))))) }
        : one,
    ),
  );

test('what a test attached is read as it was', () => {
  const given = part();
  expect(partOf(resultOf(attachmentsOf(given)))).toEqual(JSON.parse(JSON.stringify(given)));
});

const unsound: Record<string, (verdict: Record<string, unknown>) => object> = {
  'a verdict of another state': (one) => ({ ...one, verdict: { check: 'smoke', state: 'green' } }),
  'a finding without a cause': (one) => ({ ...one, findings: [{ layer: 'php' }] }),
  'a report that has no checks': (one) => ({ ...one, site: { name: 'shop' } }),
  'a visit without a site': (one) => ({ ...one, visit: { version: 1 } }),
  'a time that is text': (one) => ({ ...one, duration_ms: 'long' }),
  'a list': () => [],
};

for (const [what, change] of Object.entries(unsound))
  test(`${what} makes an attachment no part, and nothing throws`, () => {
    expect(partOf(changed(change))).toBeNull();
  });

test('attachments of somebody else under our names are none of ours', () => {
  const body = Buffer.from('no JSON');
  expect(
    partOf(
      resultOf([
        { name: 'verdict', body },
        { name: 'exchanges', body },
      ]),
    ),
  ).toBeNull();
  expect(partOf(resultOf([]))).toBeNull();
});
