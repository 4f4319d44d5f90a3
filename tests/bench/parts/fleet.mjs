// Many sites: this command beside the same requests with nothing judged.
import { closeSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { interleaved } from '../measure/interleaved.mjs';
import { ourCommand } from '../measure/our-command.mjs';
import { run } from '../measure/run.mjs';
import { scratch } from '../measure/scratch.mjs';
import { credentials, named, writeSitesFile } from '../measure/sites-file.mjs';
import { sitting, versionOf } from '../measure/sitting.mjs';
import { startRecordedSites } from '../servers/start.mjs';

/** @typedef {import('../measure/run.mjs').Cost} Cost */
/** @typedef {{ sites: number, ours: Cost[], undici: Cost[] }} FleetOf */
/**
 * @typedef {{
 *   sitting: import('../measure/sitting.mjs').Sitting,
 *   delayMs: number,
 *   concurrency: number,
 *   undici: string,
 *   fleets: FleetOf[],
 * }} Fleet
 */

const DELAY_MS = 20;
/** Of the command, unless it is told otherwise. */
const CONCURRENCY = 64;
const REQUESTS_A_SITE = 10;

/** @param {readonly number[]} sizes @param {number} turns @returns {Promise<Fleet>} */
export async function measureFleet(sizes, turns) {
  const when = sitting();
  const server = await startRecordedSites({ delayMs: DELAY_MS, sites: Math.max(...sizes) });
  /** @param {number} sites @param {() => Promise<Cost>} measure */
  const checked = (sites, measure) => async () => {
    const before = await server.requests();
    const cost = await measure();
    const sent = (await server.requests()) - before;
    const due = sites * REQUESTS_A_SITE;
    if (sent !== due) throw new Error(`${sent} requests reached ${sites} sites, not ${due}`);
    return cost;
  };
  const costs = await interleaved(
    Object.fromEntries(
      sizes.flatMap((sites) => {
        const urls = server.urls.slice(0, sites);
        return [
          [`ours-${sites}`, checked(sites, ours(urls))],
          [`undici-${sites}`, checked(sites, bare(urls))],
        ];
      }),
    ),
    turns,
  );
  server.stop();
  return {
    sitting: when,
    delayMs: DELAY_MS,
    concurrency: CONCURRENCY,
    undici: versionOf('undici'),
    fleets: sizes.map((sites) => ({
      sites,
      ours: costs[`ours-${sites}`] ?? [],
      undici: costs[`undici-${sites}`] ?? [],
    })),
  };
}

/** @param {readonly string[]} urls */
function ours(urls) {
  const sites = writeSitesFile(`fleet-${urls.length}`, named('site', urls));
  const args = [ourCommand(), sites, '--format', 'ndjson'];
  return async () => {
    const stdout = openSync(path.join(scratch, 'fleet.ndjson'), 'w');
    return run({ command: process.execPath, args, env: credentials, stdout }).finally(() =>
      closeSync(stdout),
    );
  };
}

/** @param {readonly string[]} urls */
function bare(urls) {
  const file = path.join(scratch, `fleet-${urls.length}.json`);
  writeFileSync(file, JSON.stringify(urls));
  const script = fileURLToPath(new URL('../peers/undici.mjs', import.meta.url));
  const args = [script, file, 'nine', String(CONCURRENCY)];
  return () => run({ command: process.execPath, args });
}
