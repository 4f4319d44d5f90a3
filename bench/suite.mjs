// How much the suite costs over Playwright itself: `npm run bench`. Whole processes, one after the other, medians.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startRecordedSite } from './recorded-site.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = path.join(path.dirname(createRequire(import.meta.url).resolve('@playwright/test')), 'cli.js');
const folder = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-bench-'));
const CHECKS = 9;

/** @param {string[]} args @param {NodeJS.ProcessEnv} env @returns {Promise<number>} seconds */
async function timed(args, env) {
  const started = performance.now();
  const child = spawn(process.execPath, [cli, 'test', '--output', path.join(folder, 'results'), ...args], {
    cwd: root,
    env: { ...process.env, REPORTS: path.join(folder, 'out'), ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  if (status !== 0) throw new Error(`playwright test ${args.join(' ')} ended with ${status}`);
  return (performance.now() - started) / 1000;
}

/** @param {string} url @param {number} count */
function sitesFile(url, count) {
  const file = path.join(folder, `sites-${count}.yaml`);
  const auth = { username: 'admin', password: 'password' };
  const sites = Array.from({ length: count }, (_, at) => ({ name: `site-${at}`, url, auth }));
  writeFileSync(file, JSON.stringify({ sites }));
  return file;
}

/** @param {() => Promise<number>} ours @param {() => Promise<number>} theirs @param {number} runs */
async function compared(ours, theirs, runs) {
  await ours();
  await theirs();
  const pairs = [];
  for (let turn = 0; turn < runs; turn++) pairs.push({ ours: await ours(), theirs: await theirs() });
  const median = (/** @type {number[]} */ values) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
  return {
    ours: median(pairs.map((pair) => pair.ours)),
    theirs: median(pairs.map((pair) => pair.theirs)),
    ratio: median(pairs.map((pair) => pair.ours / pair.theirs)),
  };
}

const fast = await startRecordedSite(0);
const slow = await startRecordedSite(50);
try {
  const before = fast.requests();
  await timed([], { SITES: sitesFile(fast.url, 1) });
  const requests = fast.requests() - before;

  const empty = ['-c', 'bench/baseline.config.ts'];
  const one = await compared(
    () => timed([], { SITES: sitesFile(fast.url, 1) }),
    () => timed(empty, { SITES: sitesFile(fast.url, 1), BASELINE_SITES: '1' }),
    7,
  );
  const many = await compared(
    () => timed([], { SITES: sitesFile(slow.url, 100) }),
    () => timed(empty, { SITES: sitesFile(slow.url, 100), BASELINE_SITES: '100', BASELINE_URL: slow.url }),
    3,
  );
  const row = (
    /** @type {string} */ what,
    /** @type {typeof one} */ { ours, theirs, ratio },
    /** @type {number} */ bar,
  ) => `| ${what} | ${ours.toFixed(2)} | ${theirs.toFixed(2)} | ${ratio.toFixed(2)} | ${bar} |`;
  const text = [
    '# What the suite costs over the same configuration with other tests',
    '',
    `\`npm run bench\`, whole processes, medians of pairs; Node ${process.versions.node}, ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}.`,
    '',
    '| what | suite, s | baseline, s | ratio | at most |',
    '|---|---|---|---|---|',
    row(`one healthy local site against ${CHECKS} empty tests`, one, 1.25),
    row('100 sites at a server that answers after 50 ms, against 900 tests with one request each', many, 1.5),
    '',
    `A healthy site costs ${requests} requests for all ${CHECKS} checks (at most 10).`,
    '',
  ].join('\n');
  writeFileSync(new URL('./results.md', import.meta.url), text);
  console.log(text);
} finally {
  fast.stop();
  slow.stop();
  rmSync(folder, { recursive: true, force: true });
}
