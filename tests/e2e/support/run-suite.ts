import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';
import type { Report, SiteReport } from '../../../reports/model/report.ts';
import { matches } from '../../../schemas/index.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const playwright = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@playwright/test')),
  'cli.js',
);

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
  /** Null when none was written. */
  report: Report | null;
  ms: number;
  folder: string;
}

export interface SiteEntry {
  name: string;
  url: string;
  [key: string]: unknown;
}

/** The configuration of a project that has the package; the repository's own is run where a test says so. */
export const installed = fileURLToPath(new URL('./suite.config.mjs', import.meta.url));

/** Runs the suite as a user does, in a process of its own, against these sites. */
export async function runSuite(sites: SiteEntry[], args: string[] = [], folder?: string): Promise<Run> {
  // JSON is YAML.
  return runSuiteOn(JSON.stringify({ sites }, null, 2), args, folder);
}

let runs = 0;

/** Below the test's own output, which the next run of the tests clears. */
export async function runFolder(): Promise<string> {
  runs += 1;
  const folder = test.info().outputPath(`run-${runs}`);
  await mkdir(folder, { recursive: true });
  return folder;
}

/** The same for the text of a sites.yaml. Runs that share a folder see what the one before left there. */
export async function runSuiteOn(
  text: string,
  args: string[] = [],
  known?: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const folder = known ?? (await runFolder());
  const file = path.join(folder, 'sites.yaml');
  await writeFile(file, text);
  const config = args.includes('--config') ? [] : ['--config', installed];
  return runPlaywright(['test', ...config, '--output', path.join(folder, 'results'), ...args], folder, {
    SITES: file,
    ...env,
  });
}

export async function runPlaywright(args: string[], folder: string, env: NodeJS.ProcessEnv): Promise<Run> {
  const started = Date.now();
  const reports = path.join(folder, 'out');
  const child = spawn(process.execPath, [playwright, ...args], {
    cwd: root,
    env: { ...ownEnvironment(), REPORTS: reports, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    said.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.stderr += chunk;
  });
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const text = await readFile(path.join(reports, 'report.json'), 'utf8').catch(() => null);
  const report: Report | null = text === null ? null : JSON.parse(text);
  const mismatch = report && matches('report', report);
  if (mismatch !== null) throw new Error(`report.json does not fit its schema: ${mismatch}`);
  return { status, ...said, report, ms: Date.now() - started, folder };
}

export function siteIn({ report, stdout, stderr }: Run, name: string): SiteReport {
  const site = report?.sites.find((one) => one.name === name);
  if (!site) throw new Error(`the run reported no site ${name}\n${stdout}\n${stderr}`);
  return site;
}

/** `smoke pass, token fail …`: every check that is not simply passed. */
export function states(site: SiteReport): Record<string, string> {
  return Object.fromEntries(site.checks.map(({ id, status }) => [id, status]));
}

export function causesIn(site: SiteReport): string[] {
  return site.findings.map(({ cause, certainty }) => `${cause} ${certainty}`);
}

/** Without what the test runner around us has set for itself. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(TEST_|PLAYWRIGHT_|PW|DEBUG_COLORS|FORCE_COLOR|WP_REST_DOCTOR_|SITES$|REPORTS$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}
