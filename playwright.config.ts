import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { limits } from './http/limits.ts';
import { isSelected } from './suite/selection.ts';
import { embeddedPort, embeddedUrl, sitesToTest } from './suite/sites.ts';

// Before the sites are read: the embedded one lives at this port.
const port = await embeddedPort();
const sites = sitesToTest();
const embedded = sites.find((site) => site.embedded && isSelected(site, process.argv));

/** A first start installs WordPress; after that it boots within seconds. */
const INSTALL_AND_BOOT_MS = 10 * 60_000;

/** Absolute, so that another configuration may build on this one. */
const suite = (name: string) => fileURLToPath(new URL(`./suite/${name}`, import.meta.url));

export default defineConfig({
  testDir: suite(''),
  outputDir: 'test-results',
  fullyParallel: true,
  // The checks wait for the network, not for the processor, so that more workers than cores pay.
  workers: Math.min(sites.length, 8),
  // No test outlives the bound of its visit: what takes longer is an error of ours.
  timeout: limits.visitTimeoutMs + 30_000,
  reporter: [[suite('reporter.ts')]],
  // One project, not one a site: each project would start workers of its own.
  projects: [{ name: 'sites' }],
  ...(embedded
    ? {
        webServer: {
          command: `node lab/embedded/start.mjs --port ${port} --parent ${process.pid}`,
          url: `${embeddedUrl(port)}/wp-json/`,
          timeout: INSTALL_AND_BOOT_MS,
          // Says what it installs, so that nobody waits for a minute without a word.
          stdout: 'pipe' as const,
          // Newer versions of Node.js complain of the colours that Playwright asks for.
          env: { NODE_NO_WARNINGS: '1' },
          gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
        },
      }
    : {}),
});
