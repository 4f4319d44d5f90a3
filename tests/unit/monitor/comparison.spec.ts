import { expect, test } from '@playwright/test';
import type { Baseline } from '../../../monitor/baseline/baseline.ts';
import { emptyBaseline } from '../../../monitor/baseline/baseline.ts';
import { Comparison } from '../../../monitor/comparison.ts';
import type { SiteReport } from '../../../reports/model/report.ts';
import { afterSecondLook } from '../../../reports/model/second-look.ts';
import { healthy } from '../support/evidence.ts';
import { reportOf, stripped } from '../support/reports.ts';

const well = () => reportOf(healthy());
const failing = () => reportOf(stripped());
const confirmed = (site: SiteReport): SiteReport => ({ ...site, looks: 2 });
const flaky = () => afterSecondLook(failing(), well());

/** Runs, one a day; what each says of the site, and what is remembered in the end. */
function follow(sites: SiteReport[]) {
  let baseline: Baseline = emptyBaseline;
  const said: string[] = [];
  const changes = sites.map((site, day) => {
    const comparison = new Comparison(baseline, `2026-11-${String(day + 1).padStart(2, '0')}T06:00:00.000Z`);
    said.push(comparison.differs(site) ? 'look again' : 'known');
    const { change } = comparison.add(site);
    baseline = { version: 2, sites: JSON.parse(JSON.stringify(comparison.after)) };
    return change ? `${change.kind}${change.confirmed ? '' : '?'} since ${change.since.slice(8, 10)}` : null;
  });
  return { changes, said, remembered: baseline.sites.shop };
}

test('a healthy site is nothing to tell of', () => {
  const { changes, said, remembered } = follow([well(), well()]);
  expect(changes).toEqual([null, null]);
  expect(said).toEqual(['known', 'known']);
  expect(remembered).toMatchObject({ status: 'pass', causes: [], warned: [] });
  expect(remembered?.runs).toMatch(/^1793512800p\d+ 1793599200p\d+$/);
});

test('a second look in the same run confirms; from then on it is still failing since', () => {
  const { changes, said } = follow([well(), confirmed(failing()), failing(), confirmed(well())]);
  expect(changes).toEqual([null, 'new since 02', 'still since 02', 'recovered since 04']);
  expect(said).toEqual(['known', 'look again', 'known', 'look again']);
});

test('without a second look the next run confirms, and it is since the first', () => {
  const { changes, remembered } = follow([well(), failing(), failing(), failing()]);
  expect(changes).toEqual([null, 'new? since 02', 'new since 02', 'still since 02']);
  expect(remembered).toMatchObject({
    status: 'fail',
    causes: ['authorization-header-stripped'],
    since: '2026-11-02T06:00:00.000Z',
  });
  expect(remembered?.pending).toBeUndefined();
});

test('what the next run does not see again was nothing', () => {
  expect(follow([well(), failing(), well(), failing()]).changes).toEqual([
    null,
    'new? since 02',
    null,
    'new? since 04',
  ]);
});

test('another cause is a change', () => {
  const other = failing();
  other.findings = other.findings.map((one) => ({ ...one, cause: 'waf-block' }));
  expect(follow([confirmed(failing()), confirmed(other)]).changes).toEqual([
    'new since 01',
    'changed since 02',
  ]);
});

test('a site that failed and passed when looked at again is flaky, until it passed five runs', () => {
  const { changes, said, remembered } = follow([
    well(),
    flaky(),
    flaky(),
    ...[1, 2, 3, 4, 5].map(() => well()),
    well(),
  ]);
  expect(changes).toEqual([
    null,
    'flaky since 02',
    'still since 02',
    null,
    null,
    null,
    null,
    'recovered since 08',
    null,
  ]);
  expect(said.slice(3)).toEqual(Array(6).fill('known'));
  expect(remembered).toMatchObject({ status: 'pass' });
});

test('a flaky site that fails for good is new, once a second look agrees', () => {
  expect(follow([flaky(), failing(), failing()]).changes).toEqual([
    'flaky since 01',
    'new? since 02',
    'new since 02',
  ]);
});

test('an error of ours says nothing of the site and leaves its history alone', () => {
  const broken: SiteReport = { ...well(), status: 'error' };
  const { changes, remembered } = follow([confirmed(failing()), broken, failing()]);
  expect(changes).toEqual(['new since 01', null, 'still since 01']);
  expect(remembered?.runs.split(' ')).toHaveLength(2);
});

test('thirty runs are remembered, each with its time', () => {
  const { remembered } = follow(
    Array.from({ length: 30 }, () => well())
      .concat(well())
      .slice(0, 30),
  );
  expect(remembered?.runs.split(' ')).toHaveLength(30);
  const comparison = new Comparison(
    { version: 2, sites: remembered ? { shop: remembered } : {} },
    '2026-12-05T06:00:00.000Z',
  );
  const { history } = comparison.add(well());
  expect(history).toHaveLength(30);
  expect(history?.at(-1)).toEqual({ at: '2026-12-05T06:00:00.000Z', status: 'pass', ms: expect.any(Number) });
});

test('a site may have any name', () => {
  const comparison = new Comparison(emptyBaseline, '2026-12-05T06:00:00.000Z');
  for (const name of ['__proto__', 'constructor', 'toString']) comparison.add(reportOf(stripped(), name));
  const kept = JSON.parse(JSON.stringify({ version: 2, sites: comparison.after }));
  expect(Object.keys(kept.sites)).toEqual(['__proto__', 'constructor', 'toString']);
  const next = new Comparison(kept, '2026-12-06T06:00:00.000Z');
  expect(next.add(reportOf(stripped(), '__proto__')).change).toMatchObject({ kind: 'new', confirmed: true });
});

test('a finding that warns is told of once, and again after it was gone', () => {
  const warns = (): SiteReport => {
    const site = well();
    const [finding] = failing().findings;
    if (finding) site.findings = [{ ...finding, cause: 'secret-published', severity: 'warn' }];
    return { ...site, status: 'warn' };
  };
  let baseline: Baseline = emptyBaseline;
  const told = [warns(), warns(), well(), warns()].map((site) => {
    const comparison = new Comparison(baseline, '2026-12-05T06:00:00.000Z');
    comparison.add(site);
    baseline = { version: 2, sites: { ...comparison.after } };
    return comparison.warned.map(({ warning }) => warning.id);
  });
  expect(told).toEqual([['secret-published'], [], [], ['secret-published']]);
});

test('a site that failed and was not judged by this run counts as failing elsewhere', () => {
  const first = new Comparison(emptyBaseline, '2026-12-05T06:00:00.000Z');
  for (const name of ['shop', 'blog', 'app']) first.add({ ...confirmed(failing()), name });
  const next = new Comparison({ version: 2, sites: first.after }, '2026-12-06T06:00:00.000Z');
  next.add({ ...well(), name: 'shop' });
  next.add({ ...well(), name: 'blog', status: 'error' });
  expect(next.failingElsewhere).toBe(2);
});

test('what nobody has visited for a month is forgotten', () => {
  const first = new Comparison(emptyBaseline, '2026-12-05T06:00:00.000Z');
  first.add(confirmed(failing()));
  const sites = { ...first.after };
  const names = (now: string) => Object.keys(new Comparison({ version: 2, sites }, now).after);
  expect(names('2027-01-04T06:00:00.000Z')).toEqual(['shop']);
  expect(names('2027-01-04T06:00:01.000Z')).toEqual([]);
});
