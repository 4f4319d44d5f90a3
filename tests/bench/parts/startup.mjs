// What a start costs before anything is done.
import { interleaved } from '../measure/interleaved.mjs';
import { ourCommand } from '../measure/our-command.mjs';
import { run } from '../measure/run.mjs';
import { sitting } from '../measure/sitting.mjs';

/** @typedef {import('../measure/run.mjs').Cost} Cost */
/** @typedef {{ sitting: import('../measure/sitting.mjs').Sitting, ours: Cost[], node: Cost[] }} Startup */

/** @param {number} turns @returns {Promise<Startup>} */
export async function measureStartup(turns) {
  const when = sitting();
  const node = { command: process.execPath, args: ['-e', '0'] };
  const version = { command: process.execPath, args: [ourCommand(), '--version'] };
  await run(node);
  await run(version);
  const { ours = [], bare = [] } = await interleaved(
    { ours: () => run(version), bare: () => run(node) },
    turns,
  );
  return { sitting: when, ours, node: bare };
}
