// What the page of a large fleet takes, while the run goes on: time, memory and size.
import { cpSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { validators } from '../../../scripts/build/validators.mjs';
import { interleaved } from '../measure/interleaved.mjs';
import { ourCommand } from '../measure/our-command.mjs';
import { run } from '../measure/run.mjs';
import { scratch } from '../measure/scratch.mjs';
import { sitting } from '../measure/sitting.mjs';

/** @typedef {import('../measure/run.mjs').Cost} Cost */
/**
 * @typedef {{
 *   sitting: import('../measure/sitting.mjs').Sitting,
 *   sites: number,
 *   bytes: number,
 *   costs: Cost[],
 * }} Page `wall` is the time that rendering takes out of a run; CPU and peak are the whole process
 */

const SITES = 2000;

/** @param {number} turns @returns {Promise<Page>} */
export async function measurePage(turns) {
  const when = sitting();
  const program = await renderFleet();
  let bytes = 0;
  const { page = [] } = await interleaved(
    {
      page: async () => {
        let seconds = 0;
        const onLine = (/** @type {string} */ line) => ({ seconds, bytes } = JSON.parse(line));
        const args = [program, String(SITES), path.join(scratch, 'index.html')];
        const cost = await run({ command: process.execPath, args, onLine });
        return { ...cost, wall: seconds };
      },
    },
    turns,
  );
  return { sitting: when, sites: SITES, bytes, costs: page };
}

/** One file beside those of the command, which finds the script of the page and the recordings from where it lies. */
async function renderFleet() {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const outfile = path.join(path.dirname(ourCommand()), '../dist/render-fleet.cjs');
  cpSync(path.join(root, 'tests/recordings/lab'), path.join(scratch, 'recordings/lab'), { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['tests/bench/page/render-fleet.mjs'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    plugins: [validators],
    define: { 'import.meta.url': '__url' },
    banner: { js: "const __url=require('node:url').pathToFileURL(__filename).href;" },
    logLevel: 'warning',
  });
  return outfile;
}
