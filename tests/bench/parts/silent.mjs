// What sites that never answer cost the others: half of them accept a connection and say nothing, half accept none.
import { interleaved } from '../measure/interleaved.mjs';
import { ourCommand } from '../measure/our-command.mjs';
import { run } from '../measure/run.mjs';
import { credentials, named, writeSitesFile } from '../measure/sites-file.mjs';
import { sitting } from '../measure/sitting.mjs';
import { startMuteHosts, startRecordedSites, startUnreachableHosts } from '../servers/start.mjs';

/** @typedef {import('../measure/run.mjs').Cost} Cost */
/**
 * @typedef {{
 *   sitting: import('../measure/sitting.mjs').Sitting,
 *   healthy: number,
 *   silent: number,
 *   without: Cost[],
 *   with: Cost[],
 * }} Silent `wall` is the time until the last healthy site was told of
 */

const DELAY_MS = 20;

/** @param {number} sites @param {number} turns @returns {Promise<Silent>} */
export async function measureSilent(sites, turns) {
  const when = sitting();
  const silent = Math.ceil(sites / 100);
  const healthy = sites - silent;
  const servers = await Promise.all([
    startRecordedSites({ delayMs: DELAY_MS, sites: healthy }),
    startMuteHosts(Math.ceil(silent / 2)),
    startUnreachableHosts(Math.floor(silent / 2)),
  ]);
  const [{ urls }, mute, unreachable] = servers;
  const well = named('healthy', urls);
  const dead = named('silent', [...mute.urls, ...unreachable.urls]);
  const costs = await interleaved(
    {
      without: untilHealthyAreDone(writeSitesFile('healthy', well), healthy, [0]),
      with: untilHealthyAreDone(writeSitesFile('silent', spread(dead, well)), healthy, [1]),
    },
    turns,
  );
  for (const server of servers) server.stop();
  return {
    sitting: when,
    healthy,
    silent,
    without: costs.without ?? [],
    with: costs.with ?? [],
  };
}

/** Evenly among the others. @template T @param {readonly T[]} few @param {readonly T[]} many @returns {T[]} */
function spread(few, many) {
  const every = Math.ceil(many.length / few.length);
  return few.flatMap((one, at) => [one, ...many.slice(at * every, (at + 1) * every)]);
}

/** @param {string} sitesFile @param {number} healthy @param {number[]} statuses */
function untilHealthyAreDone(sitesFile, healthy, statuses) {
  const args = [ourCommand(), sitesFile, '--format', 'ndjson'];
  return async () => {
    const started = performance.now();
    let passed = 0;
    let last = started;
    const onLine = (/** @type {string} */ line) => {
      if (!/^\{"name":"healthy-\d+".*?"status":"pass"/.test(line)) return;
      passed += 1;
      last = performance.now();
    };
    const cost = await run({ command: process.execPath, args, env: credentials, onLine, statuses });
    if (passed !== healthy) throw new Error(`${passed} of ${healthy} healthy sites passed`);
    return { ...cost, wall: (last - started) / 1000 };
  };
}
