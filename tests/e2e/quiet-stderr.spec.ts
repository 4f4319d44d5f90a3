import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { startRecordedSite } from '../bench/recorded-site.mjs';

const bin = fileURLToPath(new URL('../../cli/wp-rest-doctor.cjs', import.meta.url));

// cron mails whatever a job says on standard error.
for (const format of ['table', 'ndjson'])
  test(`a green fleet of 42 sites as ${format} says nothing on stderr, however slow its reader is`, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-quiet-'));
    const sites = await Promise.all(Array.from({ length: 42 }, () => startRecordedSite(0)));
    const auth = { username: 'admin', password: 'a password of the test' };
    const entries = sites.map(({ url }, at) => ({ name: `site-${at}`, url, auth }));
    writeFileSync(path.join(folder, 'sites.yaml'), JSON.stringify({ sites: entries }));
    const child = spawn(process.execPath, [bin, '--format', format, '--output', 'out'], { cwd: folder });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    setTimeout(() => child.stdout.resume(), 3000);
    const status = await new Promise((resolve) => child.on('close', resolve));
    for (const site of sites) site.stop();
    rmSync(folder, { recursive: true });
    expect([status, stderr]).toEqual([0, '']);
  });
