import { defineConfig } from '@playwright/test';

// As a project that has the package: of its bundle a process loads what it needs in half the time that it takes to
// compile the sources. The repository's own playwright.config.ts is run by diagnosis.spec.

// By an address that is made here: whoever checks the types of this file does not check the bundle.
const { suiteConfig } = await import(new URL('../../../dist/playwright.js', import.meta.url).href);

export default defineConfig(suiteConfig());
