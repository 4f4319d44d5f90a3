import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { startWritingSite, type WritingOptions, type WritingSite } from './writing-site.ts';

const bin = fileURLToPath(new URL('../../../cli/wp-rest-doctor.cjs', import.meta.url));

const PASSWORD = 'a password of the test';

export interface Ended {
  status: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** The command as it is installed, in a process of its own. */
export function start(args: string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [bin, ...args], {
    env: { PATH: process.env.PATH, WP_PASSWORD: PASSWORD, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

export function ended(child: ChildProcess): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.on('data', (chunk) => {
      said[name] += chunk;
    });
  return new Promise((resolve) => {
    child.on('close', (status, signal) => resolve({ status, signal, ...said }));
  });
}

/** A sites file with these sites, and a login for each. */
export function sitesFile(folder: string, urls: string[], more: object = {}): string {
  const auth = { username: 'admin', password: PASSWORD };
  const sites = urls.map((url, at) => ({ name: `site-${at}`, url, auth }));
  const file = path.join(folder, 'sites.yaml');
  writeFileSync(file, JSON.stringify({ ...more, sites }, null, 1));
  return file;
}

interface Fixtures {
  /** Sites that end with the test. */
  site(options?: WritingOptions): Promise<WritingSite>;
  /** A folder that ends with the test. */
  folder: string;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  site: async ({}, use) => {
    const started: WritingSite[] = [];
    await use(async (options) => {
      const site = await startWritingSite(options);
      started.push(site);
      return site;
    });
    for (const one of started) one.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-endings-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});
