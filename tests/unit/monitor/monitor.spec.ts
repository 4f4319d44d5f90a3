import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { Monitor } from '../../../monitor/monitor.ts';
import type { SiteReport } from '../../../reports/model/report.ts';
import { healthy } from '../support/evidence.ts';
import { reportOf, stripped } from '../support/reports.ts';

/** A run of these sites, watched; what it says at the end, and whether it is remembered. */
async function watched(sites: SiteReport[]) {
  const cwd = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-monitor-'));
  try {
    const monitor = Monitor.open({
      baseline: 'state.json',
      receivers: [],
      cwd,
      env: {},
      started: new Date('2026-12-05T06:00:00.000Z'),
      say: () => {},
    });
    for (const site of sites) monitor.add(site);
    return { ...(await monitor.end()), isRemembered: existsSync(path.join(cwd, 'state.json')) };
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

function at(url: string, isResolved: boolean): SiteReport {
  const site = { ...reportOf(isResolved ? healthy() : stripped(), url), url };
  if (!isResolved) site.findings = site.findings.map((one) => ({ ...one, cause: 'dns-failure' }));
  return site;
}

test('where no name resolves it is this machine, so nothing is compared, told or remembered', async () => {
  const run = await watched([at('https://shop.example', false), at('https://blog.example', false)]);
  expect(run).toEqual({
    changes: '',
    isFirst: false,
    failures: [expect.stringContaining('more likely this machine')],
    isRemembered: false,
  });
});

for (const [name, sites] of [
  ['another resolves', [at('https://shop.example', false), at('https://blog.example', true)]],
  ['it is one host', [at('https://shop.example/a', false), at('https://shop.example/b', false)]],
] as const)
  test(`a name that does not resolve is the site's own matter where ${name}`, async () => {
    const run = await watched([...sites]);
    expect([run.failures, run.isRemembered]).toEqual([[], true]);
    expect(run.changes).toContain('began to fail');
  });
