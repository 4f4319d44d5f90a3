import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { chromiumArgs, chromiumPath } from './page/support/chromium.ts';

/** One more than there are cores: many tests wait for a process, a server or a time to pass. */
const workers = availableParallelism() + 1;

/** Those that ask a WordPress in WebAssembly, which the worker has to itself. */
const onWordPress = /\/(clean|command|diagnosis|drafts|evidence|monitoring|playwright|plugin)\.spec\.ts$/;

/**
 * The harness's own tests. A project a folder, so that one can be run alone: `npm test -- --project=unit`. What takes
 * longest stands first, and the thousands of short ones at the end fill what the others leave.
 */
export default defineConfig({
  outputDir: '../test-results/own',
  fullyParallel: true,
  workers,
  // What is printed is the same on every platform.
  snapshotPathTemplate: '{testDir}/golden/{arg}{ext}',
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['./closing-line.ts']],
  projects: [
    { name: 'build', testDir: 'build' },
    { name: 'page-parts', testDir: 'build', testMatch: 'page.setup.ts' },
    // It needs nothing that is built: what depends on nothing would run before all the others, and not beside them.
    {
      name: 'servers',
      testDir: 'servers',
      timeout: 2 * 60_000,
      workers: 2,
      dependencies: ['page-parts'],
    },
    // WordPress in WebAssembly wants a processor to itself, and takes a while to start: there is one for all.
    {
      name: 'e2e-wordpress',
      testDir: 'e2e',
      testMatch: onWordPress,
      timeout: 10 * 60_000,
      workers: 1,
      dependencies: ['build'],
    },
    {
      name: 'e2e',
      testDir: 'e2e',
      testIgnore: onWordPress,
      timeout: 10 * 60_000,
      workers: 1,
      dependencies: ['build'],
    },
    { name: 'hostile', testDir: 'hostile', timeout: 5 * 60_000, workers: 2, dependencies: ['build'] },
    {
      name: 'page',
      testDir: 'page',
      workers: 1,
      dependencies: ['page-parts'],
      use: { launchOptions: { executablePath: chromiumPath, args: chromiumArgs } },
    },
    // Real sockets on 127.0.0.1 and processes of our own.
    { name: 'loopback', testDir: 'loopback', dependencies: ['page-parts'] },
    // Neither: what only computes.
    { name: 'unit', testDir: 'unit', dependencies: ['page-parts'] },
  ],
});
