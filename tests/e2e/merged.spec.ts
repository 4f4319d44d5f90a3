import { readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { startRecordedSite } from '../bench/recorded-site.mjs';
import { startProxy } from './support/proxy.ts';
import { installed, runFolder, runPlaywright, runSuiteOn } from './support/run-suite.ts';
import { timeless } from './support/timeless.ts';

// Every file of a run, live and merged from shards: no reporter may know how the run was made.

const FILES = [
  'evidence.har',
  'evidence.json',
  'index.html',
  'junit.xml',
  'metrics.prom',
  'report.json',
  'report.md',
];

/** Of the whole run: merging is a run of its own to Playwright. */
const DURATION = [/("duration_ms": ?)\d+( \})|(run_duration_seconds )[\d.e-]+/g, '$1$20$3'] as const;

const read = (folder: string, file: string) => readFileSync(path.join(folder, 'out', file), 'utf8');

const blob = (folder: string, shard: number) => ({
  PLAYWRIGHT_BLOB_OUTPUT_FILE: path.join(folder, 'blobs', `${shard}.zip`),
});

/** In a folder of its own, by a machine that knows none of the passwords. */
async function merged(folder: string, text: string) {
  const args = ['merge-reports', '--config', installed, path.join(folder, 'blobs')];
  const to = await runFolder();
  writeFileSync(path.join(to, 'sites.yaml'), text);
  return runPlaywright(args, to, { SITES: path.join(to, 'sites.yaml') });
}

test.describe.configure({ timeout: 3 * 60_000 });

test('shards, merged, leave the files of one run', async () => {
  const recorded = await startRecordedSite(0);
  const broken = await startProxy(recorded.url, ({ url = '' }, response) => {
    if (!url.endsWith('/jwt-auth/v1/token')) return false;
    response.writeHead(403, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ code: 'jwt_auth_bad_config', message: 'x', data: { status: 403 } }));
    return true;
  });
  const auth = { username: 'admin', password: 'a password of the test' };
  const sites = [
    { name: 'well', url: recorded.url, auth, tags: ['eu'] },
    { name: 'broken', url: broken.url, auth, tags: ['eu', 'shop'] },
    { name: 'gone', url: 'http://127.0.0.1:9', auth },
    { name: 'without a login', url: recorded.url },
  ];
  const text = JSON.stringify({ sites });
  try {
    const live = await runFolder();
    const both = ['--reporter', 'blob,./dist/reporter.js'];
    await runSuiteOn(text, both, live, blob(live, 1));
    expect((await readdir(path.join(live, 'out'))).sort()).toEqual(FILES);
    // The blob of the very run: not even a time may differ.
    const again = await merged(live, text);
    for (const file of FILES)
      expect(read(again.folder, file).replace(...DURATION), file).toBe(read(live, file).replace(...DURATION));

    const folder = await runFolder();
    for (const shard of [3, 1, 2])
      await runSuiteOn(text, ['--shard', `${shard}/3`, '--reporter', 'blob'], folder, blob(folder, shard));
    const whole = await merged(folder, text);
    expect(whole.report?.sites.map(({ name, status }) => `${name}: ${status}`)).toEqual([
      'well: pass',
      'broken: fail',
      'gone: fail',
      'without a login: pass',
    ]);
    for (const file of FILES)
      expect(timeless(path.join(whole.folder, 'out'), file), `${file} of three shards`).toEqual(
        timeless(path.join(live, 'out'), file),
      );
  } finally {
    await broken.stop();
    recorded.stop();
  }
});
