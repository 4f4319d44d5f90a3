import { shown } from '../base/text.ts';
import { causeIds } from '../causes/ids.ts';
import { limits } from '../http/limits.ts';
import { loadSites, refuseEmbedded } from '../sites/load.ts';
import { lineOf, noteLine } from '../sites/places.ts';
import type { Site } from '../sites/site.ts';

/** The variable that the configuration sets in the main process; the workers inherit it. */
const EMBEDDED_PORT = 'WP_REST_DOCTOR_EMBEDDED_PORT';

let known: Site[] | null = null;

/**
 * The sites to test, read once a process. The embedded one answers at the port that was chosen for this run. While
 * there are extensions to come, `allow` may name causes of theirs.
 */
export function sitesToTest({ isExtended = false } = {}): Site[] {
  if (isExtended) return readSites(undefined);
  known ??= readSites(causeIds.known);
  return known;
}

/** Those that titles of tests name. Where parts of a run are merged there is no sites file. */
export function sitesNamed(names: string[]): Site[] {
  if (names.length === 0) return [];
  try {
    return (known ?? readSites(undefined)).filter(({ name }) => names.includes(shown(name)));
  } catch {
    return [];
  }
}

function readSites(knownCauses: readonly string[] | undefined): Site[] {
  const port = process.env[EMBEDDED_PORT];
  // Every worker reads them once more.
  const isFirst = process.env.TEST_WORKER_INDEX === undefined;
  const say = (text: string) => void (isFirst && process.stderr.write(text));
  const sites = loadSites(knownCauses ? { knownCauses, say } : { say });
  if (port === undefined) refuseEmbedded(sites);
  return sites.map((site) =>
    site.embedded ? noteLine({ ...site, url: embeddedUrl(port ?? '') }, lineOf(site)) : site,
  );
}

export function embeddedUrl(port: string): string {
  return `http://127.0.0.1:${port}`;
}

/** One port for the whole run, although every worker reads the configuration again. */
export async function embeddedPort(freePort: () => Promise<number>): Promise<string> {
  process.env[EMBEDDED_PORT] ??= String(await freePort());
  return process.env[EMBEDDED_PORT];
}

/** Sent at most, once the time of the visit is up, to take back what it wrote. */
const REMOVAL_REQUESTS = 6;

/** Milliseconds: no test outlives the bound of its visit, and a draft is always taken back. */
export function longestTest(timeoutMs: number): number {
  return limits.visitTimeoutMs + REMOVAL_REQUESTS * timeoutMs + 30_000;
}
