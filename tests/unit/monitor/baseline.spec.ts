import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { Outbox } from '../../../monitor/baseline/outbox.ts';
import { Monitor } from '../../../monitor/monitor.ts';
import { healthy } from '../support/evidence.ts';
import { recovered, transition } from '../support/news.ts';
import { reportOf } from '../support/reports.ts';

const NOW = new Date('2026-12-05T06:00:00.000Z');
const TODAY = NOW.toISOString();
const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(NOW.valueOf() - days * DAY_MS);
const runAt = (at: Date) => `${at.valueOf() / 1000}f`;
const deep = '['.repeat(20_000) + ']'.repeat(20_000);

const failing = { status: 'fail', causes: ['waf-block'], since: TODAY, warned: [], runs: runAt(daysAgo(1)) };

/** A run of one healthy site by another name, on this baseline: what it says, and what stands in the file after it. */
async function runOn(baseline: string) {
  const cwd = test.info().outputPath();
  mkdirSync(cwd, { recursive: true });
  const file = path.join(cwd, 'state.json');
  writeFileSync(file, baseline);
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  const monitor = Monitor.open({ baseline: 'state.json', receivers: [], cwd, env: {}, started: NOW, say });
  monitor.add(reportOf(healthy(), 'blog'));
  const { failures } = await monitor.end();
  return { said, failures, after: JSON.parse(readFileSync(file, 'utf8')) };
}

test('what no schema names is not taken over, however deep it lies', async () => {
  const withDeep = (entry: object) => JSON.stringify(entry).replace(/\}$/, `,"zzz":${deep}}`);
  const site = withDeep({ ...failing, pending: 'PENDING' }).replace('"PENDING"', withDeep(failing));
  const old = transition({ since: TODAY });
  const { said, failures, after } = await runOn(
    `{"version":2,"sites":{"shop":${site}},"untold":{"slack 1":[${withDeep(old)}]},"zzz":${deep}}`,
  );
  expect([said, failures]).toEqual([[], []]);
  const { status, causes, since } = failing;
  expect(after.sites.shop).toEqual({ ...failing, pending: { status, causes, since } });
  expect(after.untold).toEqual({ 'slack 1': [old] });
});

test('a run of the future was none: a site that has no other is forgotten, and it is said', async () => {
  const soon = runAt(daysAgo(-0.9));
  const sites = {
    never: { ...failing, runs: '99999999999f' },
    once: { ...failing, runs: `${failing.runs} ${runAt(daysAgo(-2))}` },
    skewed: { ...failing, runs: soon },
  };
  const { said, after } = await runOn(JSON.stringify({ version: 2, sites }));
  expect(said).toEqual(['state.json: 2 parts left out, which no run can have written; the others hold\n']);
  expect(Object.keys(after.sites).sort()).toEqual(['blog', 'once', 'skewed']);
  expect([after.sites.once.runs, after.sites.skewed.runs]).toEqual([failing.runs, soon]);
});

test('what waits for a receiver that a run does not know waits on, for a month', async () => {
  const at = (since: Date, site: string) => transition({ since: since.toISOString(), site });
  const untold = {
    'slack 1': [at(daysAgo(29), 'shop'), at(daysAgo(31), 'old')],
    'webhook 2': [at(daysAgo(1), 'blog')],
    'slack 3': [at(daysAgo(31), 'old'), at(daysAgo(-300), 'future')],
  };
  const { said, after } = await runOn(JSON.stringify({ version: 2, sites: {}, untold }));
  expect(after.untold).toEqual({
    'slack 1': [at(daysAgo(29), 'shop')],
    'webhook 2': [at(daysAgo(1), 'blog')],
  });
  expect(said).toEqual([
    'state.json: 1 notification kept no longer for slack 1, which no run has known for long.\n',
    'state.json: 2 notifications kept no longer for slack 3, which no run has known for long.\n',
  ]);
});

test('what waits is brought up to date by a run, and nothing is added to it', () => {
  const waiting = transition({ since: TODAY });
  const now = [{ ...recovered, since: TODAY }, transition({ since: TODAY, site: 'app' })];
  const outbox = new Outbox(['webhook 1'], { 'slack 1': [waiting] }, now, NOW);
  expect(outbox.untold).toEqual({ 'webhook 1': now, 'slack 1': [now[0]] });
});

test('receivers that no run knows do not grow for ever', () => {
  const before = Object.fromEntries(
    Array.from({ length: 70 }, (_, at) => [`slack ${at + 1}`, [transition({ since: TODAY })]]),
  );
  const outbox = new Outbox([], before, [], NOW);
  expect(Object.keys(outbox.untold ?? {})).toHaveLength(50);
  expect(outbox.forgotten).toHaveLength(20);
});
