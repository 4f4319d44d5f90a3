import { causeIds } from '../causes/ids.ts';
import { loadSites } from '../sites/load.ts';
import type { Site } from '../sites/site.ts';

/** Set by the configuration in the main process; the workers inherit it. */
const EMBEDDED_PORT = 'WP_REST_DOCTOR_EMBEDDED_PORT';

let known: Site[] | null = null;

/** The sites to test, read once a process. The embedded one answers at the port that was chosen for this run. */
export function sitesToTest(): Site[] {
  known ??= readSites();
  return known;
}

function readSites(): Site[] {
  const port = process.env[EMBEDDED_PORT];
  return loadSites({ knownCauses: causeIds }).map((site) =>
    site.embedded ? { ...site, url: embeddedUrl(port ?? '') } : site,
  );
}

export function embeddedUrl(port: string): string {
  return `http://127.0.0.1:${port}`;
}

/** One port for the whole run, although every worker reads the configuration again. */
export async function embeddedPort(): Promise<string> {
  process.env[EMBEDDED_PORT] ??= String(await freePort());
  return process.env[EMBEDDED_PORT];
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
