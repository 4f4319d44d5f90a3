// One site: this command beside what else could be used for it.
import { interleaved } from '../measure/interleaved.mjs';
import { run } from '../measure/run.mjs';
import { sitting } from '../measure/sitting.mjs';
import { startRecordedSites } from '../servers/start.mjs';
import { toolsAt } from './tools.mjs';

/** @typedef {import('../measure/run.mjs').Cost} Cost */
/** @typedef {import('../measure/sitting.mjs').Sitting} Sitting */
/** @typedef {{ sitting: Sitting, delayMs: number, tools: { id: string, version: string, requests: number, costs: Cost[] }[] }} One */

const DELAY_MS = 20;

/** @param {number} turns @returns {Promise<One>} */
export async function measureOne(turns) {
  const when = sitting();
  const site = await startRecordedSites({ delayMs: DELAY_MS, sites: 1 });
  const tools = toolsAt(site.urls[0] ?? '');
  // Once outside the measuring: files are in memory for everyone, and everyone does what it is there for.
  for (const { id, requests, command } of tools) {
    const before = await site.requests();
    await run(command);
    const sent = (await site.requests()) - before;
    if (sent !== requests) throw new Error(`${id} sent ${sent} requests, not ${requests}`);
  }
  const costs = await interleaved(
    Object.fromEntries(tools.map(({ id, command }) => [id, () => run(command)])),
    turns,
  );
  site.stop();
  return {
    sitting: when,
    delayMs: DELAY_MS,
    tools: tools.map(({ id, version, requests }) => ({ id, version, requests, costs: costs[id] ?? [] })),
  };
}
