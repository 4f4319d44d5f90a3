import { constants } from 'node:os';
import path from 'node:path';
import type { PlaywrightTestConfig, PlaywrightTestProject } from '@playwright/test';
import { UserError } from '../base/user-error.ts';
import type { Site } from '../sites/site.ts';
import { standBesideOthers } from './door.ts';
import { chooseExtensions } from './extensions.ts';
import { here, ownMetadata, parts } from './ours.ts';
import { longestTest, sitesToTest } from './sites.ts';
import { beginRun } from './this-run.ts';

/** What the suite tests, and with which extensions. */
export interface SuiteOptions {
  /** The path of the sites file, `sites.yaml` by default. The variable `SITES` of the environment comes before it. */
  sites?: string;
  /** The extensions to load: paths from the working directory, or names of installed packages. */
  use?: string[];
}

/** The machine that merges what others tested visits no site: it need not know their passwords. */
function isMerging(): boolean {
  return process.argv.includes('merge-reports');
}

function longestTimeout(sites: Site[]): number {
  return sites.reduce((most, { timeoutMs }) => Math.max(most, timeoutMs), 0);
}

/** What the suite tests, and what Playwright calls it. */
export interface ProjectOptions extends SuiteOptions {
  /** The name of the project, `sites` by default: what `--project` and `dependencies` take. */
  name?: string;
}

/**
 * Returns a project that has one test for each site and check, to stand among one's own `projects`. Whatever a project
 * may say can be added: `{ ...suiteProject(), dependencies: ['setup'] }`. The report is that of the reporter
 * `wp-rest-doctor/reporter`. Throws an error that lists every mistake of the sites file.
 */
export function suiteProject({ name = 'sites', ...options }: ProjectOptions = {}): PlaywrightTestProject {
  standBesideOthers();
  return projectOf(name, begin(options));
}

/**
 * Returns the configuration of a project that tests nothing else; what is one's own comes after it:
 * `defineConfig(suiteConfig(), { retries: 1 })`. Throws an error that lists every mistake of the sites file.
 */
export function suiteConfig(options: SuiteOptions = {}): PlaywrightTestConfig {
  const tested = begin(options);
  return {
    outputDir: 'test-results',
    // The checks wait for the network, not for the processor, so that more workers than cores pay.
    workers: isMerging() ? 1 : Math.min(tested.length, 8),
    reporter: [[parts.reporter]],
    globalSetup: parts.globalSetup,
    // One project, not one a site: each project would start workers of its own.
    projects: [projectOf('sites', tested)],
  };
}

function begin({ sites, use = [] }: SuiteOptions): Site[] {
  refuseOther(use);
  if (sites !== undefined) process.env.SITES ||= sites;
  chooseExtensions(use);
  endAsOnCtrlC();
  if (isMerging()) return [];
  beginRun();
  return sitesToTest({ isExtended: use.length > 0 });
}

/** Playwright has an option of that name, which holds something else. */
function refuseOther(use: unknown): void {
  if (Array.isArray(use) && use.every((one) => typeof one === 'string')) return;
  const error = new UserError(
    'use of suiteProject() and suiteConfig() lists extensions of wp-rest-doctor: use: ["./my-check.ts"]. The checks open no browser, so options like ignoreHTTPSErrors are not for them; what they need of TLS or headers stands in sites.yaml.',
  );
  // Playwright prints the stack of whatever is thrown.
  error.stack = error.message;
  throw error;
}

/** All that its tests need it says itself: what the rest of a configuration sets is meant for other tests. */
function projectOf(name: string, tested: Site[]): PlaywrightTestProject {
  return {
    name,
    testDir: here,
    testMatch: path.basename(parts.spec),
    testIgnore: [],
    metadata: ownMetadata,
    fullyParallel: true,
    // What takes longer is an error of ours.
    timeout: longestTest(longestTimeout(tested)),
    // There is no browser to be traced.
    use: { trace: 'off', screenshot: 'off', video: 'off' },
  };
}

/** What Playwright does not answer, and would end the runner without a report and its workers in the middle of a draft. */
const unanswered = ['SIGTERM', 'SIGHUP'] as const;

let isListening = false;

/** Lets these take the way of Ctrl-C, in the runner and in its workers, which leave it to the runner. */
function endAsOnCtrlC(): void {
  if (isListening) return;
  isListening = true;
  for (const signal of unanswered)
    process.on(signal, () => {
      if (!process.emit('SIGINT')) process.exit(128 + constants.signals[signal]);
    });
}
