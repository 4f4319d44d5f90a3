import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ourCommand } from '../measure/our-command.mjs';
import { playwrightTest } from '../measure/playwright.mjs';
import { scratch } from '../measure/scratch.mjs';
import { credentials, named, writeSitesFile } from '../measure/sites-file.mjs';
import { versionOf } from '../measure/sitting.mjs';

/** @typedef {import('../measure/run.mjs').Command} Command */
/** @typedef {{ id: string, version: string, requests: number, command: Command }} Tool */

const rootModules = new URL('../../../node_modules/', import.meta.url);
const { WP_USER, WP_PASSWORD } = credentials;

/** What the requests of the peers answer, and three more: what a cache keeps, the draft before it is removed, and that it is gone. */
const SAME_CHECKS = 'smoke,namespace,token,validate,draft';

/** @param {string} file below bench/ */
function here(file) {
  return fileURLToPath(new URL(`../${file}`, import.meta.url));
}

/** @param {string} script below bench/ @param {...string} args @returns {Command} */
function node(script, ...args) {
  return { command: process.execPath, args: [here(script), ...args], cwd: here('peers') };
}

/** Everything that is compared at one site, as its users start it. @param {string} base @returns {Tool[]} */
export function toolsAt(base) {
  return [...ours(base), ...plain(base), ...peers(base)];
}

/** @param {string} base @returns {Tool[]} */
function ours(base) {
  const version = versionOf('.', new URL('../../../', import.meta.url));
  const args = [ourCommand(), base, '--user', WP_USER];
  const command = { command: process.execPath, args, env: credentials };
  const sites = writeSitesFile('one', named('site', [base]));
  return [
    {
      id: 'wp-rest-doctor',
      version,
      requests: 9,
      command: { ...command, args: [...args, '--checks', SAME_CHECKS] },
    },
    { id: 'wp-rest-doctor-nine', version, requests: 10, command },
    {
      id: 'playwright',
      version: versionOf('@playwright/test', rootModules),
      requests: 10,
      command: playwrightTest([], { SITES: sites }),
    },
  ];
}

/** What a person would write by hand. @param {string} base @returns {Tool[]} */
function plain(base) {
  const urls = path.join(scratch, 'one.json');
  writeFileSync(urls, JSON.stringify([base]));
  const [, curl = 'unknown'] = execFileSync('curl', ['--version'], { encoding: 'utf8' }).split(' ');
  return [
    {
      id: 'curl',
      version: curl,
      requests: 6,
      command: { command: 'sh', args: [here('peers/curl.sh')], env: { BASE: base, WP_PASSWORD } },
    },
    {
      id: 'undici',
      version: versionOf('undici'),
      requests: 6,
      command: node('peers/undici.mjs', urls, 'six', '1'),
    },
  ];
}

/** @param {string} base @returns {Tool[]} */
function peers(base) {
  const [site, password] = [`base=${base}`, `password=${WP_PASSWORD}`];
  const newman = ['run', 'newman.json', '--env-var', site, '--env-var', password];
  // In its default sandbox an assertion now and then comes before that is loaded; and this one costs less.
  const bruno = ['run', '--sandbox', 'developer', '--env-var', site, '--env-var', password];
  const httpyac = ['send', 'httpyac.http', '--all', '--bail', '--var', site, password];
  const stepci = ['run', 'stepci.yml', '--env', site, password];
  return [
    {
      id: 'httpyac',
      version: versionOf('httpyac'),
      requests: 6,
      command: node('node_modules/httpyac/bin/httpyac.js', ...httpyac),
    },
    {
      id: 'newman',
      version: versionOf('newman'),
      requests: 6,
      command: node('node_modules/newman/bin/newman.js', ...newman),
    },
    {
      id: 'bruno',
      version: versionOf('@usebruno/cli'),
      requests: 6,
      command: { ...node('node_modules/@usebruno/cli/bin/bru.js', ...bruno), cwd: here('peers/bruno') },
    },
    {
      id: 'stepci',
      version: versionOf('stepci'),
      requests: 6,
      command: {
        ...node('node_modules/stepci/dist/index.js', ...stepci),
        env: { STEPCI_DISABLE_ANALYTICS: '1' },
      },
    },
  ];
}
