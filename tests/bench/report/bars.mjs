import { medianOf, ratioOf } from '../measure/statistics.mjs';

/** @typedef {import('./results.mjs').Results} Results */
/** @typedef {import('../measure/run.mjs').Cost} Cost */
/** @typedef {(results: Results) => number | null} Measured null when its part has not been measured */
/** @typedef {{ what: string, measured: Measured, atMost: number, unit?: string }} Bar */

/** @type {Bar[]} */
export const bars = [
  {
    what: 'one site, the same requests: wall, against newman',
    measured: beside('newman', 'wall', 'wp-rest-doctor'),
    atMost: 0.35,
  },
  {
    what: 'one site, the same requests: wall, against httpyac',
    measured: beside('httpyac', 'wall', 'wp-rest-doctor'),
    atMost: 0.4,
  },
  {
    what: 'one site, the same requests: peak memory, against newman',
    measured: beside('newman', 'peak', 'wp-rest-doctor'),
    atMost: 0.75,
  },
  {
    what: 'one site, all nine checks: wall, against newman',
    measured: beside('newman', 'wall', 'wp-rest-doctor-nine'),
    atMost: 0.45,
  },
  {
    what: 'start-up: `--version`, against `node -e 0`',
    measured: ({ startup }) => (startup ? ratioOf(startup.ours, startup.node, 'wall') : null),
    atMost: 1.5,
  },
  {
    what: '1,000 sites: wall, against bare undici',
    measured: withFleet(1000, ({ ours, undici }) => ratioOf(ours, undici, 'wall')),
    atMost: 2.5,
  },
  { what: '1,000 sites: peak memory', measured: withFleet(1000, highestPeak), atMost: 150, unit: ' MiB' },
  { what: '10,000 sites: wall, against 1,000', measured: tenfold, atMost: 11 },
  { what: '10,000 sites: peak memory', measured: withFleet(10_000, highestPeak), atMost: 200, unit: ' MiB' },
  {
    what: '1 % of silent sites: time until the others are done, against without them',
    measured: ({ silent }) => (silent ? ratioOf(silent.with, silent.without, 'wall') : null),
    // As fast as without them, and what one run differs from the next.
    atMost: 1.1,
  },
  {
    what: 'the page of 2,000 sites: wall',
    measured: ({ page }) => (page ? medianOf(page.costs, 'wall') : null),
    atMost: 3,
    unit: ' s',
  },
  {
    what: 'the page of 2,000 sites: peak memory',
    measured: ({ page }) => (page ? highestPeak({ ours: page.costs }) : null),
    atMost: 300,
    unit: ' MiB',
  },
  {
    what: 'the page of 2,000 sites: size',
    measured: ({ page }) => (page ? page.bytes / 1e6 : null),
    atMost: 5,
    unit: ' MB',
  },
  {
    what: 'the suite, one site: wall, against nine empty tests',
    measured: ({ suite }) => (suite ? ratioOf(suite.one.ours, suite.one.baseline, 'wall') : null),
    atMost: 1.25,
  },
  {
    what: 'the suite, 100 sites: wall, against 900 tests of one request',
    measured: ({ suite }) => (suite ? ratioOf(suite.many.ours, suite.many.baseline, 'wall') : null),
    atMost: 1.5,
  },
  {
    what: 'a healthy site: requests for all nine checks',
    measured: ({ suite }) => suite?.requests ?? null,
    atMost: 10,
  },
];

/** @param {string} peer @param {keyof Cost} figure @param {string} ours @returns {Measured} */
function beside(peer, figure, ours) {
  return ({ one }) => {
    const costs = (/** @type {string} */ id) => one?.tools.find((tool) => tool.id === id)?.costs ?? [];
    return one ? ratioOf(costs(ours), costs(peer), figure) : null;
  };
}

/** @param {number} sites @param {(fleet: import('../parts/fleet.mjs').FleetOf) => number} figure @returns {Measured} */
function withFleet(sites, figure) {
  return ({ fleet }) => {
    const found = fleet?.fleets.find((one) => one.sites === sites);
    return found ? figure(found) : null;
  };
}

/** Memory that is held once has to be there: no median. @param {{ ours: Cost[] }} fleet */
function highestPeak({ ours }) {
  return Math.max(...ours.map(({ peak }) => peak));
}

/** @type {Measured} */
function tenfold(results) {
  const wallOf = (/** @type {number} */ sites) =>
    withFleet(sites, ({ ours }) => medianOf(ours, 'wall'))(results);
  const [thousand, tenThousand] = [wallOf(1000), wallOf(10_000)];
  return thousand === null || tenThousand === null ? null : tenThousand / thousand;
}
