import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { scratch } from './scratch.mjs';
import { credentials } from './sites-file.mjs';

/** @typedef {import('./run.mjs').Command} Command */

const cli = path.join(path.dirname(createRequire(import.meta.url).resolve('@playwright/test')), 'cli.js');
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** `npx playwright test` without npx. @param {string[]} args @param {NodeJS.ProcessEnv} env @returns {Command} */
export function playwrightTest(args, env) {
  return {
    command: process.execPath,
    args: [cli, 'test', '--output', path.join(scratch, 'test-results'), ...args],
    cwd: root,
    env: { ...credentials, REPORTS: path.join(scratch, 'reports'), ...env },
  };
}
