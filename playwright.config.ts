import { defineConfig } from '@playwright/test';
import { freePort } from './lab/embedded/port.mjs';
import { suiteConfig } from './suite/config.ts';
import { isSelected } from './suite/selection.ts';
import { embeddedPort, embeddedUrl, sitesToTest } from './suite/sites.ts';

// Before the sites are read: the embedded one lives at this port.
const port = await embeddedPort(freePort);
const config = suiteConfig();
const embedded = sitesToTest().find((site) => site.embedded && isSelected(site, process.argv));

/** A first start installs WordPress; after that it boots within seconds. */
const INSTALL_AND_BOOT_MS = 10 * 60_000;

export default defineConfig(config, {
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
