import { defineConfig } from '@playwright/test';
import { suiteConfig } from 'wp-rest-doctor/playwright';

// One test for each site of sites.yaml and each check: npx playwright test
// Whatever Playwright knows can be set here as well: defineConfig(suiteConfig(), { retries: 1 })
export default defineConfig(suiteConfig());
