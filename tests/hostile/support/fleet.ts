import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SiteReport } from '../../../reports/model/report.ts';
import type { Named } from './behaviour.ts';
import { ended, start } from './command-process.ts';
import type { Draft } from './healthy.ts';
import { startRawSite } from './raw-site.ts';

/** More than any visit of a group takes. */
const LONGEST_MS = 150_000;

const peak = new URL('./peak.mjs', import.meta.url).href;

export interface Result {
  behaviour: Named;
  report: SiteReport;
  /** Of its visit, in milliseconds. */
  ms: number;
  /** What is still on the site. */
  left: Draft[];
}

export interface Fleet {
  results: Result[];
  status: number | null;
  stderr: string;
  /** Of the process of the command, in MiB. */
  mib: number;
}

/** Hosts with these behaviours, each at an address of its own where this machine has several, as one run of the command. */
export async function visited(behaviours: Named[], folder: string, args: string[] = []): Promise<Fleet> {
  const sites = await Promise.all(
    behaviours.map(({ behave }, at) =>
      startRawSite(behave, process.platform === 'linux' ? `127.0.1.${at + 1}` : undefined),
    ),
  );
  try {
    const file = path.join(folder, 'sites.yaml');
    const auth = { username: 'admin', password: 'Hq83kTzPw92mVxRb' };
    const listed = sites.map(({ url }, at) => ({ name: behaviours[at]?.name ?? '', url, auth }));
    // Long enough for a busy machine; shorter where a host says nothing, as each request then costs all of it.
    const timeout = behaviours.some(({ waits }) => waits) ? '8s' : '20s';
    writeFileSync(file, JSON.stringify({ defaults: { timeout, retries: 0 }, sites: listed }));
    const peakFile = path.join(folder, 'peak');
    const run = start([file, '--format', 'ndjson', '--no-baseline', ...args], {
      NODE_OPTIONS: `--import ${peak}`,
      PEAK_FILE: peakFile,
    });
    // One that hangs takes no signal: it must not outlive its test.
    const timer = setTimeout(() => run.kill('SIGKILL'), LONGEST_MS);
    const { status, stdout, stderr } = await ended(run);
    clearTimeout(timer);
    const reports = new Map(
      stdout
        .trim()
        .split('\n')
        .filter((line) => line !== '')
        .map((line): SiteReport => JSON.parse(line))
        .map((report) => [report.url, report]),
    );
    const results = behaviours.flatMap((behaviour, at): Result[] => {
      const site = sites[at];
      const report = site && reports.get(site.url);
      if (!report) return [];
      const ms = Math.max(0, ...report.exchanges.map(({ timing }) => timing.start + timing.total));
      return [{ behaviour, report, ms, left: [...site.drafts.values()] }];
    });
    const mib = existsSync(peakFile) ? Number(readFileSync(peakFile, 'utf8')) / 1024 : Number.NaN;
    return { results, status, stderr, mib };
  } finally {
    await Promise.all(sites.map((site) => site.stop()));
  }
}

/** A line of the table: what came out, without what differs from run to run. */
export function rowOf({ behaviour, report, left }: Result): string {
  const { checks, findings } = report;
  const bad = checks.filter(({ status }) => status === 'fail' || status === 'warn' || status === 'error');
  const causes = findings.map(({ cause, certainty }) => `${cause} (${certainty})`);
  const cells = [
    behaviour.name,
    report.status,
    bad.map(({ id }) => id).join(', '),
    causes.join(', '),
    left.length === 0 ? '' : `${left.length}`,
    `${behaviour.waits ? 65 : 40} s`,
    `${MOST_MIB} MiB`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** All that a run may take, whoever answers it. */
export const MOST_MIB = 200;

export const table = fileURLToPath(new URL('../../../docs/hostile.md', import.meta.url));
