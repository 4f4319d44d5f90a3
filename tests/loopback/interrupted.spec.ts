import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { matches } from '../../schemas/index.ts';
import { startRecordedSite } from '../bench/recorded-site.mjs';
import { command } from '../unit/support/command.ts';

/** Three healthy sites one after the other, and Ctrl-C in the middle of the second. */
async function interruptedRun(more: string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-interrupted-'));
  const sites = [await startRecordedSite(0), await startRecordedSite(60), await startRecordedSite(0)];
  const auth = { username: 'admin', password: 'a password of the test' };
  const file = path.join(folder, 'sites.yaml');
  const entries = sites.map(({ url }, at) => ({ name: `site-${at}`, url, auth }));
  writeFileSync(file, JSON.stringify({ sites: entries }));
  const key = new AbortController();
  const watch = setInterval(() => (sites[1]?.requests() ?? 0) >= 3 && key.abort(), 5);
  const args = [file, '--concurrency', '1', '--output', path.join(folder, 'out'), ...more];
  const ran = await command(args, { interrupted: key.signal });
  clearInterval(watch);
  const third = sites[2]?.requests();
  for (const site of sites) site.stop();
  return {
    ...ran,
    third,
    folder,
    file: (name: string) => readFileSync(path.join(folder, 'out', name), 'utf8'),
  };
}

type Sites = {
  name: string;
  status: string;
  interrupted?: boolean;
  checks: { status: string; says: string }[];
}[];

test('what was not looked at to the end passes in no file, and every file says that the run was interrupted', async () => {
  const { status, stdout, third, file, folder } = await interruptedRun([]);
  expect([status, third]).toEqual([130, 0]);
  const says = 'The run was interrupted: 2 of 3 sites were not checked to the end.';
  expect(stdout).toContain(says);
  const report = JSON.parse(file('report.json'));
  const sites: Sites = report.sites;
  expect(matches('report', report)).toBeNull();
  expect(report.interrupted).toBe(true);
  expect(sites.map(({ name, status: one, interrupted }) => [name, one, interrupted])).toEqual([
    ['site-0', 'pass', undefined],
    ['site-1', 'skipped', true],
    ['site-2', 'skipped', true],
  ]);
  expect(sites[1]?.checks.some((check) => check.status === 'pass')).toBe(true);
  expect(new Set(sites[2]?.checks.map((check) => check.says))).toEqual(new Set(['the run was interrupted']));
  const metrics = file('metrics.prom');
  const ofFamily = (name: string) => metrics.split('\n').filter((line) => line.startsWith(`${name}{`));
  expect(ofFamily('wp_rest_site_state')).toEqual([
    'wp_rest_site_state{site="site-0"} 0',
    'wp_rest_site_state{site="site-1"} -1',
    'wp_rest_site_state{site="site-2"} -1',
  ]);
  expect(ofFamily('wp_rest_last_success_timestamp_seconds')).toHaveLength(1);
  expect(metrics).toContain('\nwp_rest_run_unfinished_sites 2\n');
  expect(file('report.md')).toContain(says);
  expect(file('index.html')).toContain(says);
  expect(JSON.parse(file('evidence.har')).log.comment).toBe(says);
  expect(JSON.parse(file('evidence.json')).interrupted).toBe(true);
  expect(file('junit.xml').match(/message="the run was interrupted"/g)?.length).toBeGreaterThan(9);
  rmSync(folder, { recursive: true });
});

test('saved evidence of an interrupted visit passes no more when it is judged again, nor when parts are merged', async () => {
  const { folder, stdout } = await interruptedRun(['--format', 'ndjson']);
  const replayed = await command(['replay', path.join(folder, 'out', 'evidence.json'), '--format', 'ndjson']);
  const states = replayed.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(states.map(({ status }) => status)).toEqual(['pass', 'skipped']);
  writeFileSync(path.join(folder, 'part.ndjson'), stdout);
  const merged = await command(['merge', path.join(folder, 'part.ndjson')]);
  expect(merged.stdout).toContain('2 of 3 sites were not checked to the end');
  rmSync(folder, { recursive: true });
});

test('a single site that is interrupted says so last, and does not ask for a login', async () => {
  const site = await startRecordedSite(60);
  const key = new AbortController();
  const watch = setInterval(() => site.requests() >= 3 && key.abort(), 5);
  const { status, stdout } = await command([site.url], { interrupted: key.signal });
  clearInterval(watch);
  site.stop();
  expect(status).toBe(130);
  expect(stdout.trim().split('\n').at(-1)).toMatch(
    /^ skip \S+ not checked to the end: the run was interrupted\.$/,
  );
});
