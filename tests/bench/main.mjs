// npm run bench -- [one] [startup] [fleet] [silent] [page] [suite] [--sites N,N] [--turns N]
// With --turns it is a trial, which is shown and not kept.
import { parseArgs } from 'node:util';
import { installPeers } from './install.mjs';
import { beAlone } from './measure/alone.mjs';
import { render } from './report/render.mjs';
import { keep } from './report/results.mjs';

/** @typedef {import('./report/results.mjs').Results} Results */

const FLEETS = [1000, 10_000];

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { turns: { type: 'string' }, sites: { type: 'string' } },
});
const sizes = values.sites?.split(',').map(count) ?? FLEETS;

/** @param {number} usual */
const turns = (usual) => (values.turns === undefined ? usual : count(values.turns));

// Loaded as they are needed: what a part compares with may not be installed yet.
/** @type {Record<string, () => Promise<Results>>} */
const parts = {
  one: async () => ({ one: await (await import('./parts/one.mjs')).measureOne(turns(5)) }),
  startup: async () => ({ startup: await (await import('./parts/startup.mjs')).measureStartup(turns(15)) }),
  fleet: async () => ({ fleet: await (await import('./parts/fleet.mjs')).measureFleet(sizes, turns(3)) }),
  silent: async () => ({
    silent: await (await import('./parts/silent.mjs')).measureSilent(Math.min(...sizes), turns(3)),
  }),
  page: async () => ({ page: await (await import('./parts/page.mjs')).measurePage(turns(5)) }),
  suite: async () => ({
    suite: await (await import('./parts/suite.mjs')).measureSuite({ one: turns(7), many: turns(3) }),
  }),
};

if (process.platform !== 'linux')
  throw new Error('The benchmarks read what a process costs from /proc, so they run on Linux.');
const wanted = positionals.length > 0 ? positionals : Object.keys(parts);
for (const name of wanted)
  if (!parts[name]) throw new Error(`${name} is none of ${Object.keys(parts).join(', ')}`);

await beAlone();
installPeers();
for (const name of wanted) {
  console.log(name);
  const figures = (await parts[name]?.()) ?? {};
  if (values.turns === undefined) keep(figures);
  else console.log(render(figures));
}
process.exit();

/** @param {string} text */
function count(text) {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`${text} is no number of turns or sites`);
}
