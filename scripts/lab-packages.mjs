// Installs the servers of the lab, from the packages of Debian or Ubuntu. Only root may, and root here means a machine of
// CI or one to throw away: an ordinary user's system is never touched.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** @type {string[]} */
const packages = JSON.parse(readFileSync(new URL('../lab/packages.json', import.meta.url), 'utf8'));

/** While this says no, a package that is installed does not start its service. */
const POLICY = '/usr/sbin/policy-rc.d';

/** Does nothing where it may not, where nothing is missing, and where there is no apt. */
export function installLabPackages() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const { stdout } = spawnSync(
    'dpkg-query',
    ['-W', '-f', '$' + '{Package} $' + '{db:Status-Status}\n', ...packages],
    {
      encoding: 'utf8',
    },
  );
  const missing = packages.filter((name) => !stdout.includes(`${name} installed\n`));
  if (missing.length === 0) return;
  console.log(`Installing the servers of the lab, without starting any of them: ${missing.join(' ')}`);
  withoutServices(() => {
    apt('update');
    apt('install', '--yes', '--no-install-recommends', ...missing);
  });
}

/** @param {...string} args */
function apt(...args) {
  const { status, stdout, stderr } = spawnSync('apt-get', ['--quiet', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return;
  // The tests of the lab say what is missing, and what to do.
  console.error(
    `"apt-get ${args.join(' ')}" failed:\n${`${stdout}${stderr}`.trim().split('\n').slice(-15).join('\n')}`,
  );
}

/** @param {() => void} work */
function withoutServices(work) {
  const isOurs = !existsSync(POLICY);
  if (isOurs) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    work();
  } finally {
    if (isOurs) rmSync(POLICY, { force: true });
  }
}
