import { expect, test } from '@playwright/test';
import { siteDetails } from '../../reports/formats/terminal/site-details.ts';
import type { SiteChange, SiteReport, Warning } from '../../reports/model/report.ts';
import { changeText } from '../../reports/text/change.ts';
import { plain } from '../../reports/text/style.ts';
import { healthy } from './support/evidence.ts';
import { rendered, reportOf, stripped } from './support/reports.ts';

const since = '2026-11-24T12:00:00.000Z';
const expiring: Warning = {
  id: 'certificate-expiring',
  layer: 'network',
  says: 'The certificate expires in 12 days.',
  mend: 'Renew it.',
};

function changed(name: string, kind: SiteChange['kind'], change: Partial<SiteChange> = {}): SiteReport {
  const site = reportOf(kind === 'recovered' ? healthy() : stripped(), name);
  return { ...site, change: { kind, since, before: [], confirmed: true, ...change } };
}

test('a change is a few words; what nothing has confirmed says so', () => {
  const texts = (['new', 'changed', 'still', 'recovered', 'flaky'] as const).map((kind) =>
    changeText({ kind, since, before: [], confirmed: true }),
  );
  expect(texts).toEqual([
    'began to fail on 2026-11-24 12:00 UTC',
    'fails for another cause since 2026-11-24 12:00 UTC',
    'still fails, since 2026-11-24 12:00 UTC',
    'recovered on 2026-11-24 12:00 UTC',
    'is flaky since 2026-11-24 12:00 UTC',
  ]);
  expect(changeText({ kind: 'new', since: 'a while', before: [], confirmed: false })).toBe(
    'began to fail on a while; seen once so far',
  );
  const failed_since = '2026-11-24T11:57:00.000Z';
  expect(changeText({ kind: 'recovered', since, before: [], confirmed: true, failed_since })).toBe(
    'recovered on 2026-11-24 12:00 UTC after 3 min',
  );
  expect(changeText({ kind: 'recovered', since, before: [], confirmed: true, failed_since: 'x' })).toBe(
    'recovered on 2026-11-24 12:00 UTC',
  );
});

test('a fleet tells what changed, the worst first, and what still fails is no change', async () => {
  const sites = [
    changed('wobbly', 'flaky'),
    changed('mended', 'recovered', { before: ['secret-missing'] }),
    changed('old', 'still'),
    changed('other', 'changed', { before: ['permalinks-plain'] }),
    changed('broken', 'new', { confirmed: false }),
  ];
  const markdown = await rendered('markdown', sites, { isFleet: true });
  expect(markdown).toContain(`### What changed

| Site | Change | Causes | Before |
| --- | --- | --- | --- |
| broken | began to fail on 2026-11-24 12:00 UTC; seen once so far | \`authorization-header-stripped\` |  |
| other | fails for another cause since 2026-11-24 12:00 UTC | \`authorization-header-stripped\` | \`permalinks-plain\` |
| mended | recovered on 2026-11-24 12:00 UTC |  | \`secret-missing\` |
| wobbly | is flaky since 2026-11-24 12:00 UTC | \`authorization-header-stripped\` |  |

| Sites |`);
  const [still] = sites.slice(2);
  expect(await rendered('markdown', still ? [still] : [], { isFleet: true })).not.toContain('What changed');
});

test('of many changes the worst are shown, and the others counted', async () => {
  const mended = Array.from({ length: 60 }, (_, at) => changed(`mended-${at}`, 'recovered'));
  const markdown = await rendered('markdown', [...mended, changed('broken', 'new')], { isFleet: true });
  expect(markdown).toContain('| broken | began to fail');
  expect(markdown).toContain('| mended-48 |');
  expect(markdown).not.toContain('| mended-49 |');
  expect(markdown).toContain('\n\nand 11 more sites\n');
});

test('one site tells its change in a line, with the causes of before', async () => {
  const site = changed('shop', 'changed', { before: ['permalinks-plain'] });
  expect(await rendered('markdown', [site])).toContain(
    '\n\n**What changed:** it fails for another cause since 2026-11-24 12:00 UTC; before: permalinks-plain\n\n',
  );
});

test('warnings stand in every report for people', async () => {
  const site = { ...reportOf(healthy(), 'shop'), warnings: [expiring] };
  expect(await rendered('markdown', [site])).toContain(
    '\n- ⚠️ The certificate expires in 12 days. Renew it.\n',
  );
  expect(await rendered('markdown', [site, reportOf(healthy(), 'good')], { isFleet: true })).toContain(
    '\n### What will not work for long\n\n- shop\n  - ⚠️ The certificate expires in 12 days. Renew it.\n',
  );
  expect(siteDetails(site, plain, 80)).toBe('  warn The certificate expires in 12 days. Renew it.\n');
});

test('a flaky finding says that it was gone when looked at again', async () => {
  const site = reportOf(stripped());
  site.findings = site.findings.map((finding) => ({ ...finding, severity: 'warn', flaky: true }));
  expect(siteDetails(site, plain, 80)).toContain(
    'explains checks 05 validate and 07 header\n    Seen once and gone when looked at again.\n\n  What you see',
  );
  expect(await rendered('markdown', [site])).toContain(
    'explains checks 05 validate and 07 header\n\nSeen once and gone when looked at again.\n\n**What you see:**',
  );
});

test('the table of a fleet tells what will not work for long below the causes, twenty at most', async () => {
  const warned = (name: string): SiteReport => ({ ...reportOf(healthy(), name), warnings: [expiring] });
  const few = await rendered('table', [warned('shop'), warned('a\u001b[31mb')], { isFleet: true });
  expect(few).toContain(
    '\n  What will not work for long\n  warn shop: The certificate expires in 12 days.\n  warn a [31mb: The certificate expires in 12 days.\n\n',
  );
  const many = Array.from({ length: 23 }, (_, at) => warned(`site-${at}`));
  expect(await rendered('table', many, { isFleet: true })).toContain('\n  and 3 more warnings\n');
  expect(await rendered('table', [reportOf(healthy())], { isFleet: true })).not.toContain('for long');
});
