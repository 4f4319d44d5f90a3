import { expect, test } from '@playwright/test';
import { type PageState, worsening } from '../../../mending/pages.ts';
import { progressOf } from '../../../mending/progress.ts';
import type { SiteReport } from '../../../reports/model/report.ts';
import { model } from '../support/evidence.ts';
import { labReport } from '../support/fleet-reports.ts';
import { reportOf } from '../support/reports.ts';

const healthy = () => reportOf(model());

const causesOf = ({ findings }: SiteReport) => findings.map(({ cause }) => cause);

test('nothing is left, or the site gets further: that is help', () => {
  const dropped = labReport('header-old-wordpress-block');
  const [cause = ''] = causesOf(dropped);
  expect(progressOf(cause, dropped, healthy())).toEqual({ helped: true });
  const plain = labReport('permalinks-plain+secret-missing');
  const [first = ''] = causesOf(plain);
  expect(progressOf(first, plain, labReport('secret-missing'))).toEqual({ helped: true });
});

test('the same cause as before is none, and neither is another one in its place', () => {
  const dropped = labReport('header-old-wordpress-block');
  const [cause = ''] = causesOf(dropped);
  expect(progressOf(cause, dropped, dropped)).toEqual({ helped: false, why: `${cause} is still there` });
  const [finding] = dropped.findings;
  if (!finding) throw new Error('nothing was found');
  const other = { ...finding, family: [], layer: 'web-server' as const, cause: 'path-blocked' as const };
  expect(progressOf(cause, dropped, { ...dropped, findings: [other] })).toEqual({
    helped: false,
    why: 'path-blocked is there in its place',
  });
  const behind = { ...other, layer: 'plugin' as const, cause: 'secret-defined-late' as const };
  expect(progressOf(cause, dropped, { ...dropped, findings: [behind] })).toEqual({ helped: true });
});

test('a check that passed and fails now is worse, whatever else is gone', () => {
  const secret = labReport('secret-missing');
  const outage = { ...healthy(), checks: healthy().checks.map((one) => ({ ...one })) };
  for (const check of outage.checks) if (check.id === 'cors') check.status = 'fail';
  expect(progressOf('secret-missing', secret, outage)).toEqual({
    helped: false,
    why: 'cors passed before and fails now',
  });
});

test('what was not seen to its end shows no help', () => {
  const before = labReport('secret-missing');
  expect(progressOf('secret-missing', before, { ...healthy(), interrupted: true }).helped).toBe(false);
  expect(progressOf('secret-missing', before, { ...healthy(), status: 'error' }).helped).toBe(false);
});

const page = (status: number | null, broken: PageState['broken'] = null): PageState => ({
  name: 'the home page',
  status,
  broken,
});

test('a page is worse with another status, unless it is of a better kind, and with what PHP breaks at', () => {
  const worse: [PageState, PageState][] = [
    [page(200), page(500)],
    [page(200), page(301)],
    [page(401), page(403)],
    [page(500), page(503)],
    [page(200), page(null)],
    [page(200), page(200, 'an error of PHP')],
    [page(500), page(200, 'an empty page')],
  ];
  for (const [was, now] of worse) expect(worsening([was], [now]), JSON.stringify(now)).not.toBeNull();
  const fine: [PageState, PageState][] = [
    [page(200), page(200)],
    [page(500), page(200)],
    [page(301), page(200)],
    [page(null), page(503)],
    [page(200, 'an error of PHP'), page(200, 'an error of PHP')],
  ];
  for (const [was, now] of fine) expect(worsening([was], [now]), JSON.stringify(now)).toBeNull();
});
