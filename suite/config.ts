import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlaywrightTestConfig } from '@playwright/test';
import type { Site } from '../sites/site.ts';
import { chooseExtensions } from './extensions.ts';
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

/** The suite and the package that is built of it have their parts beside this file. */
const here = fileURLToPath(new URL('.', import.meta.url));
const ending = path.extname(import.meta.url);

/**
 * Returns the configuration that makes Playwright run one test for each site and check, to be merged with one's own:
 * `defineConfig(suiteConfig(), { retries: 1 })`. Throws an error that lists every mistake of the sites file.
 */
export function suiteConfig({ sites, use = [] }: SuiteOptions = {}): PlaywrightTestConfig {
  if (sites !== undefined) process.env.SITES ||= sites;
  chooseExtensions(use);
  endAsOnCtrlC();
  if (!isMerging()) beginRun();
  const tested = isMerging() ? [] : sitesToTest({ isExtended: use.length > 0 });
  return {
    testDir: here,
    outputDir: 'test-results',
    fullyParallel: true,
    // The checks wait for the network, not for the processor, so that more workers than cores pay.
    workers: isMerging() ? 1 : Math.min(tested.length, 8),
    // What takes longer is an error of ours.
    timeout: longestTest(longestTimeout(tested)),
    reporter: [[path.join(here, `reporter${ending}`)]],
    // One project, not one a site: each project would start workers of its own.
    projects: [{ name: 'sites' }],
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
