import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { suiteProject } from 'wp-rest-doctor/playwright';

// sites.yaml is filled in from .env without this; tests of yours that read process.env need it.
if (existsSync('.env')) process.loadEnvFile('.env');

export default defineConfig({
  testDir: 'tests',
  // Yours stay as they are; the last one writes the report of the sites into reports/out.
  reporter: [['list'], ['html', { open: 'never' }], ['wp-rest-doctor/reporter']],
  projects: [
    { name: 'setup', testMatch: '*.setup.ts' },
    // One test for each site of sites.yaml and each check, once what they build on is there.
    { ...suiteProject(), dependencies: ['setup'] },
    // Where WordPress lets no client log in, these need not fail as well: they are not run.
    { name: 'shop', dependencies: ['sites'], use: { baseURL: 'https://shop.example' } },
  ],
});
