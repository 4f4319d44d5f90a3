// Installs the servers of the lab, from the packages of Debian or Ubuntu. Only root may, and root here means a machine of
// CI or one to throw away: an ordinary user's system is never touched.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { missingPackages, packagesOf } from '../lab/machine/packages.mjs';

const packages = packagesOf();

/** While this says no, a package that is installed does not start its service. */
const POLICY = '/usr/sbin/policy-rc.d';

/** Where something is missing and may not be installed, it says what, and what to do. */
export function installLabPackages() {
  if (missing().length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) install();
  const left = missing();
  if (left.length === 0) return;
  const isDebian = existsSync('/usr/bin/apt-get');
  const how = isDebian
    ? `It misses ${left.join(', ')}. To install what it needs:\n  sudo apt-get install --no-install-recommends ${packages.join(' ')}`
    : 'It runs the servers of Debian or Ubuntu.';
  const what = process.env.CI ? 'cannot run, and with CI=true it may not be left out' : 'is left out';
  console.log(`The server lab ${what}. ${how}`);
}

const missing = () => missingPackages(packages) ?? packages;

function install() {
  console.log(`Installing the servers of the lab, without starting any of them: ${missing().join(' ')}`);
  const isOurs = !existsSync(POLICY);
  if (isOurs) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    apt('update');
    apt('install', '--yes', '--no-install-recommends', ...missing());
  } finally {
    if (isOurs) rmSync(POLICY, { force: true });
  }
}

/** @param {...string} args */
function apt(...args) {
  const { status, stdout, stderr } = spawnSync('apt-get', ['--quiet', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return;
  const last = `${stdout}${stderr}`.trim().split('\n').slice(-15).join('\n');
  console.error(`"apt-get ${args.join(' ')}" failed:\n${last}`);
}
