const swc = require('@swc/core');

// TypeScript 7 has no programming interface yet, so the sources are read by swc, which dependency-cruiser asks for
// TypeScript alone: a file with JSX would be an error of syntax.
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });

// The floors of the house: a folder imports only what stands here beside it. Data flows one way.
const floors = {
  base: [],
  evidence: [],
  schemas: [],
  'site-files': ['evidence'],
  fixes: ['evidence'],
  http: ['evidence'],
  sites: ['evidence', 'schemas', 'site-files', 'site-files/disk'],
  probes: ['evidence', 'http'],
  checks: ['evidence', 'schemas', 'probes'],
  causes: ['evidence', 'schemas', 'fixes', 'probes', 'checks'],
  'visit/judging': ['evidence', 'fixes', 'probes', 'checks', 'causes'],
  visit: ['evidence', 'fixes', 'http', 'sites', 'probes', 'checks', 'causes', 'visit/judging'],
  'visit/with-files': ['evidence', 'site-files', 'fixes', 'probes', 'checks', 'causes', 'visit/judging'],
  'reports/model': [
    'evidence',
    'site-files',
    'probes',
    'checks',
    'causes',
    'visit',
    'visit/judging',
    'visit/with-files',
  ],
  'reports/text': [
    'evidence',
    'fixes',
    'probes',
    'checks',
    'causes',
    'visit',
    'visit/judging',
    'reports/model',
  ],
  reports: [
    'evidence',
    'fixes',
    'probes',
    'checks',
    'causes',
    'visit',
    'visit/judging',
    'reports/model',
    'reports/text',
  ],
  'visit/fleet': ['evidence', 'sites', 'checks', 'visit', 'visit/judging', 'reports/model'],
  mending: [
    'evidence',
    'site-files',
    'fixes',
    'sites',
    'probes',
    'causes',
    'visit',
    'visit/judging',
    'visit/with-files',
    'visit/fleet',
    'reports/model',
  ],
  monitor: [
    'evidence',
    'schemas',
    'http',
    'sites',
    'fixes',
    'checks',
    'causes',
    'visit',
    'visit/judging',
    'reports/model',
    'reports/text',
  ],
  extend: [
    'evidence',
    'fixes',
    'http',
    'sites',
    'probes',
    'checks',
    'causes',
    'visit',
    'visit/judging',
    'visit/fleet',
    'reports/model',
    'reports',
  ],
  'site-files/disk': ['site-files'],
  cli: [
    'evidence',
    'site-files',
    'site-files/disk',
    'schemas',
    'mending',
    'site-files',
    'fixes',
    'http',
    'sites',
    'probes',
    'checks',
    'causes',
    'visit',
    'visit/judging',
    'visit/fleet',
    'reports/model',
    'reports/text',
    'reports',
    'monitor',
    'extend',
  ],
  suite: [
    'evidence',
    'schemas',
    'http',
    'sites',
    'probes',
    'checks',
    'causes',
    'visit',
    'visit/judging',
    'reports/model',
    'reports/text',
    'reports',
    'monitor',
    'extend',
  ],
  lab: [
    'evidence',
    'site-files',
    'fixes',
    'http',
    'sites',
    'probes',
    'checks',
    'causes',
    'visit',
    'visit/judging',
    'reports/model',
  ],
  scripts: ['lab'],
};

const folders = Object.keys(floors);

/** What stands under every floor. */
const ground = 'base';

/** Words: what a probe, a check, a cause or a fix is called, so that every floor may name one and a slip is a type error. */
const ids = '^(probes|checks|causes|fixes)/ids\\.ts$';

/** A step put into a file, as the command and the lab do it alike. */
const steps = '^site-files/(steps/|source\\.ts|edit\\.ts)';

/** A room within another has a floor of its own, and is no part of that one. */
const innerRooms = (folder) => folders.filter((one) => one.startsWith(`${folder}/`));
const all = (folders_) => `^(${folders_.join('|')})/`;

const floorRules = folders.map((folder) => {
  const forbidden = [...folders, 'tests'].filter(
    (other) => other !== folder && other !== ground && !floors[folder].includes(other),
  );
  const allowedWithin = [folder, ...floors[folder]].filter((one) =>
    forbidden.some((f) => one.startsWith(`${f}/`)),
  );
  const inner = innerRooms(folder);
  return {
    name: `${folder}-stands-on-its-floor`,
    comment: `${folder}/ imports only ${floors[folder].join(', ') || 'nothing of the house'}`,
    severity: 'error',
    from: { path: `^${folder}/`, ...(inner.length > 0 && { pathNot: all(inner) }) },
    to: { path: all(forbidden), pathNot: [ids, ...(allowedWithin.length > 0 ? [all(allowedWithin)] : [])] },
  };
});

module.exports = {
  forbidden: [
    ...floorRules,
    {
      name: 'formats-know-nothing-of-each-other',
      comment:
        'what several of them write alike stands in reports/text/; the archive of a bundle holds several formats',
      severity: 'error',
      from: { path: '^reports/formats/([^/]+)/', pathNot: '^reports/formats/bundle/' },
      to: { path: '^reports/formats/[^/]+/', pathNot: '^reports/formats/$1/' },
    },
    {
      name: 'the-applier-knows-only-the-report',
      severity: 'error',
      from: { path: '^lab/apply/' },
      to: {
        pathNot: ['^(lab/apply/|node_modules/|node:)', steps],
        dependencyTypesNot: ['core', 'npm', 'npm-dev'],
      },
    },
    {
      name: 'the-lab-knows-the-suite-in-its-table-alone',
      comment:
        'a server or a fault that knew how it is judged would prove nothing; it names causes by their ids',
      severity: 'error',
      from: { path: '^lab/', pathNot: '^lab/table/' },
      to: { path: `^(${folders.filter((one) => one !== 'lab').join('|')})/`, pathNot: [ids, steps] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'only-http-touches-the-network',
      severity: 'error',
      from: { path: `^(${folders.join('|')})/`, pathNot: '^(http|lab|scripts)/' },
      to: { dependencyTypes: ['core'], path: '^(node:)?(net|tls|https?|http2|dns|dgram)$' },
    },
    {
      name: 'only-http-uses-undici',
      severity: 'error',
      from: { pathNot: '^(http|tests)/' },
      to: { path: 'node_modules/undici/' },
    },
    {
      name: 'what-judges-saved-visits-cannot-send',
      comment: 'replay, merge, explain and read are offline: the client is nowhere behind them',
      severity: 'error',
      from: { path: '^cli/commands/((replay|merge|explain)\\.ts$|read/)' },
      to: { path: '^http/client\\.ts$', reachable: true },
    },
    {
      name: 'reading-files-does-no-io',
      comment: 'what a file of a site comes to is computed; site-files/disk/ alone reads and writes',
      severity: 'error',
      from: { path: '^site-files/', pathNot: '^site-files/disk/' },
      to: { dependencyTypes: ['core'], path: '^(node:)?(fs|child_process|os|path)(/|$)' },
    },
    {
      name: 'judging-does-no-io',
      comment: 'evidence, probes, checks, causes and what judges a visit are pure',
      severity: 'error',
      from: { path: '^(evidence|probes|checks|causes|visit/judging|visit/with-files)/' },
      to: { dependencyTypes: ['core'], path: '^(node:)?(fs|child_process|os|path)(/|$)' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules|dist|test-results|reports/out|\\.cache)/' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
};
