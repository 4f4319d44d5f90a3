import { medianOf, ratioOf } from '../measure/statistics.mjs';
import { bars } from './bars.mjs';

/** @typedef {import('../measure/run.mjs').Cost} Cost */
/** @typedef {import('../measure/sitting.mjs').Sitting} Sitting */
/** @typedef {import('./results.mjs').Results} Results */

const NAMES = new Map([
  ['wp-rest-doctor', 'this command, the same requests'],
  ['wp-rest-doctor-nine', 'this command, all nine checks'],
  ['playwright', '`npx playwright test`, all nine checks'],
  ['curl', 'curl, three processes, one request after another'],
  ['undici', 'bare undici, independent requests together'],
  ['newman', 'newman'],
  ['bruno', 'Bruno CLI'],
  ['httpyac', 'httpyac'],
  ['stepci', 'Step CI'],
]);

/** @param {Results} results */
export function render(results) {
  const sections = [
    '# Benchmarks',
    '`npm run bench` wrote this from `results.json`; how each figure comes about is in [README.md](README.md). Whole processes, in turn; medians, ratios turn by turn.',
    barsTable(results),
    results.one && oneSection(results.one),
    results.startup && startupSection(results.startup),
    results.fleet && fleetSection(results.fleet),
    results.silent && silentSection(results.silent),
    results.page && pageSection(results.page),
    results.suite && suiteSection(results.suite),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

/** @param {Results} results */
function barsTable(results) {
  const rows = bars.map(({ what, measured, atMost, unit = '' }) => {
    const value = measured(results);
    if (value === null) return [what, '', `${atMost}${unit}`, 'not measured'];
    const digits = unit === '' && !Number.isInteger(value) ? 3 : atMost < 10 ? 2 : 0;
    return [
      what,
      `${value.toFixed(digits)}${unit}`,
      `${atMost}${unit}`,
      value <= atMost ? 'reached' : '**not reached**',
    ];
  });
  return table(['what', 'measured', 'at most', ''], rows);
}

/** @param {import('../parts/one.mjs').One} one */
function oneSection({ sitting, delayMs, tools }) {
  const ours = tools.find(({ id }) => id === 'wp-rest-doctor')?.costs ?? [];
  const rows = tools.map(({ id, version, requests, costs }) => [
    NAMES.get(id) ?? id,
    version,
    String(requests),
    ...figures(costs),
    ratioOf(ours, costs, 'wall').toFixed(2),
  ]);
  const floor = tools.find(({ id }) => id === 'undici');
  return [
    `## One site that answers after ${delayMs} ms`,
    described(sitting, ours.length),
    table(['tool', 'version', 'requests', ...COST, 'this command ÷ it'], rows),
    ...(floor
      ? [
          `The floor is Node.js with undici and nothing else; this command takes ${ratioOf(ours, floor.costs, 'wall').toFixed(2)} of its time and ${ratioOf(ours, floor.costs, 'cpu').toFixed(2)} of its CPU.`,
        ]
      : []),
  ].join('\n\n');
}

/** @param {import('../parts/startup.mjs').Startup} startup */
function startupSection({ sitting, ours, node }) {
  const rows = [
    ['`wp-rest-doctor --version`', ...figures(ours)],
    ['`node -e 0`', ...figures(node)],
  ];
  return ['## Start-up', described(sitting, ours.length), table(['command', ...COST], rows)].join('\n\n');
}

/** @param {import('../parts/fleet.mjs').Fleet} fleet */
function fleetSection({ sitting, delayMs, concurrency, undici, fleets }) {
  const rows = fleets.flatMap(({ sites, ours, undici: bare }) => {
    const rate = (/** @type {Cost[]} */ costs) => (sites / medianOf(costs, 'wall')).toFixed(0);
    const count = sites.toLocaleString('en');
    return [
      [count, 'this command', ...figures(ours), rate(ours), ''],
      [count, 'bare undici', ...figures(bare), rate(bare), ratioOf(ours, bare, 'wall').toFixed(2)],
    ];
  });
  return [
    `## Fleets that answer after ${delayMs} ms, nine checks, ${concurrency} sites at once`,
    `${described(sitting, fleets[0]?.ours.length ?? 0)} undici ${undici}.`,
    table(['sites', 'who', ...COST, 'sites/s', 'this command ÷ it'], rows),
  ].join('\n\n');
}

/** @param {import('../parts/silent.mjs').Silent} silent */
function silentSection({ sitting, healthy, silent, without, with: together }) {
  const rows = [
    [`${healthy} healthy sites`, medianOf(without, 'wall').toFixed(2)],
    [`the same and ${silent} that never answer`, medianOf(together, 'wall').toFixed(2)],
  ];
  return [
    '## Sites that never answer',
    described(sitting, without.length),
    table(['sites', 'last healthy one told after, s'], rows),
  ].join('\n\n');
}

/** @param {import('../parts/page.mjs').Page} page */
function pageSection({ sitting, sites, bytes, costs }) {
  const row = [sites.toLocaleString('en'), ...figures(costs), (bytes / 1e6).toFixed(2)];
  return [
    '## The page of a fleet',
    described(sitting, costs.length),
    table(['sites', ...COST, 'size, MB'], [row]),
  ].join('\n\n');
}

/** @param {import('../parts/suite.mjs').Suite} suite */
function suiteSection({ sitting, playwright, one, many }) {
  const rows = [
    ['one healthy site', ...figures(one.ours)],
    ['nine empty tests', ...figures(one.baseline)],
    ['100 sites that answer after 50 ms', ...figures(many.ours)],
    ['900 tests of one request each', ...figures(many.baseline)],
  ];
  return [
    '## The suite over Playwright itself',
    `${described(sitting, one.ours.length, many.ours.length)} Playwright ${playwright}.`,
    table(['what', ...COST], rows),
  ].join('\n\n');
}

const COST = ['wall, s', 'CPU, s', 'peak, MiB'];

/** @param {Cost[]} costs */
function figures(costs) {
  return [
    medianOf(costs, 'wall').toFixed(3),
    medianOf(costs, 'cpu').toFixed(2),
    medianOf(costs, 'peak').toFixed(0),
  ];
}

/** @param {Sitting} sitting @param {...number} turns */
function described({ date, node, cores, processor, memoryGib, load }, ...turns) {
  return `${date}; ${turns.join(' and ')} turns each; Node.js ${node}; ${cores} cores, ${processor}, ${memoryGib} GiB, load ${load.toFixed(1)} before.`;
}

/** @param {string[]} head @param {string[][]} rows */
function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
