import { defineConfig } from '@playwright/test';
import suite from '../../playwright.config.ts';

/** The configuration of the suite itself, with tests that do nothing, or one request each. */
export default defineConfig({
  ...suite,
  testDir: '.',
  testMatch: 'baseline.ts',
  outputDir: '../../test-results/bench',
});
