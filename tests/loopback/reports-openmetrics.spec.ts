import { spawnSync } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@playwright/test';
import { families } from '../../reports/formats/openmetrics/families.ts';
import { openmetricsRenderer } from '../../reports/formats/openmetrics/renderer.ts';
import type { CheckState, SiteReport, SiteStatus } from '../../reports/model/report.ts';
import { Tally } from '../../reports/model/tally.ts';
import { plain } from '../../reports/text/style.ts';
import { healthy } from '../unit/support/evidence.ts';
import { hostile, markup } from '../unit/support/hostile.ts';
import { parseOpenMetrics } from '../unit/support/openmetrics.ts';
import { rendered, reportOf, stripped } from '../unit/support/reports.ts';

async function samplesOf(name: string, ...sites: SiteReport[]): Promise<Record<string, number>> {
  const metrics = parseOpenMetrics(await rendered('openmetrics', sites, { isFleet: true }));
  return Object.fromEntries(metrics.get(name)?.samples ?? []);
}

test('a fleet: the samples of a metric together, each with what they mean', async () => {
  const sites = [reportOf(healthy(), 'good'), reportOf(stripped(), 'bad')];
  const text = await rendered('openmetrics', sites, { isFleet: true });
  expect(text).toMatchSnapshot('metrics.prom');
  expect([...parseOpenMetrics(text).keys()]).toEqual(Object.values(families).map(({ name }) => name));
});

test('what somebody must look at is 2 or more, and nothing else is', async () => {
  const states: Record<CheckState, number> = {
    pass: 0,
    warn: 1,
    flaky: 1,
    fail: 2,
    error: 3,
    skipped: -1,
    blocked: -2,
  };
  for (const [status, value] of Object.entries(states)) {
    const site = reportOf(healthy());
    for (const check of site.checks) check.status = status as CheckState;
    const samples = await samplesOf('wp_rest_check_state', site);
    expect(Object.values(samples)).toEqual(Array(9).fill(value));
    const durations = await samplesOf('wp_rest_check_duration_seconds', site);
    expect(Object.keys(durations).length, status).toBe(value < 0 ? 0 : 9);
    if (status === 'blocked') continue;
    site.status = status as SiteStatus;
    expect(await samplesOf('wp_rest_site_state', site)).toEqual({ 'site="shop"': value });
  }
});

test('the certificate that ends first counts; without TLS there is none', async () => {
  const site = reportOf(healthy());
  const name = 'wp_rest_certificate_expiry_timestamp_seconds';
  expect(await samplesOf(name, site)).toEqual({});
  const [first, second, third] = site.exchanges;
  Object.assign(first ?? {}, { connection: { address: '::1', certificate_expires: '2027-02-01T00:00:00Z' } });
  Object.assign(second ?? {}, {
    connection: { address: '::1', certificate_expires: '2027-01-01T00:00:00Z' },
  });
  Object.assign(third ?? {}, { connection: { address: '::1', certificate_expires: null } });
  expect(await samplesOf(name, site)).toEqual({ 'site="shop"': Date.UTC(2027, 0, 1) / 1000 });
});

test('the last success is this run, or the last of those remembered; absent where none is known', async () => {
  const name = 'wp_rest_last_success_timestamp_seconds';
  const past = (day: number, status: SiteStatus) => ({ at: `2026-11-0${day}T00:00:00.000Z`, status, ms: 1 });
  const good = { ...reportOf(healthy()), history: [past(1, 'pass')] };
  expect(await samplesOf(name, good)).toEqual({ 'site="shop"': Date.parse(good.started) / 1000 });
  const bad = reportOf(stripped());
  expect(await samplesOf(name, bad)).toEqual({});
  const history = [past(1, 'pass'), past(2, 'warn'), past(3, 'flaky'), past(4, 'error'), past(5, 'fail')];
  expect(await samplesOf(name, { ...bad, history })).toEqual({
    'site="shop"': Date.UTC(2026, 10, 2) / 1000,
  });
});

test('a site that comes twice is there as it was last, and a cause once', async () => {
  const bad = reportOf(stripped());
  bad.findings = [...bad.findings, ...bad.findings];
  expect(await samplesOf('wp_rest_site_state', bad, reportOf(healthy()))).toEqual({ 'site="shop"': 0 });
  expect(await samplesOf('wp_rest_finding', bad)).toEqual({
    'site="shop",cause="authorization-header-stripped",layer="web-server",certainty="likely"': 1,
  });
});

const texts = ['"', '\\', '\\"', '\n', '"} 1\nwp_rest_site_state{site="x', '\r', '\ud800', '', markup];

test('what a host sent ends no label and no line', async () => {
  for (const text of texts) parseOpenMetrics(await rendered('openmetrics', [hostile(text)]));
  const samples = await samplesOf('wp_rest_site_state', { ...reportOf(healthy()), name: 'a "b" \\ c\nd' });
  expect(samples).toEqual({ 'site="a \\"b\\" \\\\ c d"': 0 });
  const long = await rendered('openmetrics', [{ ...reportOf(healthy()), name: 'a'.repeat(1_000_000) }]);
  expect(long.length).toBeLessThan(20_000);
});

test('Prometheus takes it, and finds no fault with its names', async () => {
  const isThere = spawnSync('promtool', ['--version']).error === undefined;
  test.skip(!isThere, 'there is no promtool on this machine; Debian has it in the package prometheus');
  const sites = [reportOf(healthy(), 'good'), reportOf(stripped(), 'bad'), ...texts.map(hostile)];
  const input = await rendered('openmetrics', sites, { isFleet: true });
  const { status, stdout, stderr } = spawnSync('promtool', ['check', 'metrics'], { input, encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('10,000 sites take less than 30 MiB', () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const renderer = openmetricsRenderer({ style: plain, width: 80, quiet: false });
  const site = reportOf(stripped());
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let at = 0; at < 10_000; at++) renderer.site({ ...site, name: `shop-${at}.customer.example` });
  collect();
  expect((process.memoryUsage().heapUsed - before) / 2 ** 20).toBeLessThan(30);
  expect(
    renderer.end?.({ duration_ms: 1, tally: new Tally() }).match(/^wp_rest_site_state\{/gm)?.length,
  ).toBe(10_000);
});
