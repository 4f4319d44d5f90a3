import { defineConfig } from '@playwright/test';

const sites = Number(process.env.BASELINE_SITES ?? '1');

/** The configuration of the suite with tests that do nothing, or one request each. */
export default defineConfig({
  testDir: '.',
  testMatch: 'baseline.ts',
  outputDir: '../test-results/bench',
  fullyParallel: true,
  workers: Math.min(sites, 8),
  reporter: [['dot']],
  projects: [{ name: 'sites' }],
});
