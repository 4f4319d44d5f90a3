import { defineConfig } from '@playwright/test';
import { suiteConfig } from 'wp-rest-doctor/playwright';

// The retry is the second look: what passes then is flaky and fails nothing, what fails again is told at once instead of
// by the next run. The machine that merges reads this file as well, for the reporter; it needs no password for that.
export default defineConfig(suiteConfig(), { retries: 1 });
