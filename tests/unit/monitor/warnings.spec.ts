import { expect, test } from '@playwright/test';
import { slowed } from '../../../monitor/slowed.ts';
import type { PastRun } from '../../../reports/model/report.ts';
import { warningsOf } from '../../../reports/model/warnings.ts';
import { healthy } from '../support/evidence.ts';
import { reportOf } from '../support/reports.ts';

const started = '2026-11-24T12:00:00.000Z';

function withCertificate(expires: string | null) {
  const evidence = { ...healthy(), started };
  const posts = evidence.exchanges.posts;
  if (posts) posts.connection = { address: '203.0.113.7', certificate_expires: expires };
  return evidence;
}

for (const [expires, days] of [
  ['2026-12-15T11:59:59.000Z', '20 days'],
  ['2026-11-25T12:00:01.000Z', '1 day'],
  ['2026-11-24T12:00:01.000Z', '0 days'],
] as const)
  test(`a certificate that ends in ${days} is warned of`, () => {
    const site = reportOf(withCertificate(expires));
    expect(site.warnings.map(({ id, layer }) => [id, layer])).toEqual([['certificate-expiring', 'network']]);
    expect(site.warnings[0]?.says).toContain(`expires in ${days}, on ${expires.slice(0, 10)}`);
    expect([site.status, site.findings]).toEqual(['warn', []]);
  });

for (const expires of ['2026-12-15T12:00:00.000Z', '2027-11-24T12:00:00.000Z', null])
  test(`a certificate that ends ${expires ?? 'nowhere'} is not`, () => {
    expect(warningsOf(withCertificate(expires), [])).toEqual([]);
  });

for (const [life, says] of [
  [599, '9 minutes'],
  [60, '60 seconds'],
  [600, null],
  [0, null],
  [-5, null],
] as const)
  test(`a token that lives ${life} seconds is ${says ? 'warned of' : 'no warning'}`, () => {
    const evidence = healthy();
    if (evidence.token) evidence.token = { ...evidence.token, iat: 1000, exp: 1000 + life };
    const warnings = warningsOf(evidence, []);
    expect(warnings.map(({ id }) => id)).toEqual(says ? ['token-short-lived'] : []);
    if (says) expect(warnings[0]?.says).toContain(says);
  });

const runs = (times: (number | null)[]): PastRun[] =>
  times.map((ms) => ({ at: started, status: 'pass', ms }));

for (const [name, before, now, isSlow] of [
  ['twice in a row more than doubled', [300, 310, 290, 300, 305, 900], 800, true],
  ['once only', [300, 310, 290, 300, 305, 300], 800, false],
  ['too few runs', [300, 310, 290, 900], 800, false],
  ['doubled, and nobody notices', [20, 20, 20, 20, 20, 90], 90, false],
  ['not quite doubled', [300, 310, 290, 300, 305, 590], 590, false],
  ['silent runs do not count', [300, null, 310, null, 290, 300, 305, 900], 800, true],
  ['silent now', [300, 310, 290, 300, 305, 900], null, false],
] as const)
  test(`response time: ${name}`, () => {
    const warning = slowed(runs([...before]), now);
    expect(warning?.id ?? null).toBe(isSlow ? 'response-slowed' : null);
    if (isSlow) expect(warning?.says).toBe('It answers in 800 ms; over its last 5 runs it was 300 ms.');
  });
