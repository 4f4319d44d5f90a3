import { defineConfig } from '@playwright/test';
import { chromiumArgs, chromiumPath } from './page/support/chromium.ts';

/** The harness's own tests. A project a folder, so that one can be run alone: `-c tests --project unit`. */
export default defineConfig({
  outputDir: '../test-results/own',
  fullyParallel: true,
  // What is printed is the same on every platform.
  snapshotPathTemplate: '{testDir}/golden/{arg}{ext}',
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['./closing-line.ts']],
  projects: [
    { name: 'unit', testDir: 'unit', dependencies: ['page-parts'] },
    { name: 'lab', testDir: 'lab', timeout: 10 * 60_000 },
    // Real servers on a busy machine: one of 350 cells broke off once in a run of all, and never alone.
    { name: 'servers', testDir: 'servers', timeout: 2 * 60_000, retries: 1 },
    { name: 'page-parts', testDir: 'build', testMatch: 'page.setup.ts' },
    {
      name: 'page',
      testDir: 'page',
      dependencies: ['page-parts'],
      use: { launchOptions: { executablePath: chromiumPath, args: chromiumArgs } },
    },
    { name: 'build', testDir: 'build' },
    { name: 'hostile', testDir: 'hostile', timeout: 5 * 60_000, dependencies: ['build'] },
    { name: 'e2e', testDir: 'e2e', timeout: 10 * 60_000, dependencies: ['build'] },
  ],
});
