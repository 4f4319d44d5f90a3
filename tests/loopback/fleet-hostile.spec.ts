import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { startRecordedSite } from '../bench/recorded-site.mjs';
import { command } from '../unit/support/command.ts';

// Whatever a host does, the others are visited as if it were not there.

const HOSTS = 4;
const script = fileURLToPath(new URL('./support/hostile-hosts.mjs', import.meta.url));

async function startHostile() {
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const urls: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    urls.push(line);
    if (urls.length === HOSTS) break;
  }
  const stop = async () => {
    child.stdin.end();
    await once(child, 'exit');
  };
  return { urls, stop };
}

test('hosts that never end keep nobody from a turn', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-hostile-'));
  const hostile = await startHostile();
  const healthy = await Promise.all(Array.from({ length: 12 }, () => startRecordedSite(0)));
  const site = (kind: string) => (url: string, at: number) => ({ name: `${kind}-${at}`, url });
  const sites = [...hostile.urls.map(site('hostile')), ...healthy.map(({ url }) => url).map(site('healthy'))];
  const file = path.join(folder, 'sites.yaml');
  writeFileSync(file, JSON.stringify({ defaults: { timeout: '3s', retries: 0 }, sites }));
  try {
    // As many places as there are hosts that would hold one for ever.
    const { status, stdout } = await command([file, '--format', 'ndjson', '--concurrency', String(HOSTS)]);
    const seen = stdout
      .trim()
      .split('\n')
      .map((line): { name: string; status: string } => JSON.parse(line));
    expect([status, seen.length]).toEqual([1, HOSTS + healthy.length]);
    expect(seen.filter((one) => one.status === 'pass')).toHaveLength(healthy.length);
    // The one that drips holds its place the longest; every healthy one is done before it.
    const places = seen.map((one) => (one.name === 'hostile-1' ? 'drip' : one.status));
    expect(places.indexOf('drip')).toBeGreaterThan(places.lastIndexOf('pass'));
  } finally {
    for (const one of healthy) one.stop();
    await hostile.stop();
    rmSync(folder, { recursive: true });
  }
});
