import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What the lab needs of Debian or Ubuntu: `lab/packages.json`, which the script that installs them reads too. */
const packages: string[] = JSON.parse(readFileSync(new URL('../packages.json', import.meta.url), 'utf8'));

/** Of dpkg-query, not of JavaScript. */
const FORMAT = `\${Package} \${db:Status-Status}\n`;

/** Those that are not installed; null where there is no dpkg to ask. */
function missingPackages(): string[] | null {
  const { stdout, error } = spawnSync('dpkg-query', ['-W', '-f', FORMAT, ...packages], {
    encoding: 'utf8',
  });
  if (error) return null;
  return packages.filter((name) => !stdout.includes(`${name} installed\n`));
}

/** Why the lab cannot run here, and the one line that mends it; null when it can. */
export function packagesComplaint(): string | null {
  const missing = missingPackages();
  if (missing === null)
    return 'The server lab needs Debian or Ubuntu: it runs the servers of their packages.';
  if (missing.length === 0) return null;
  return `The server lab misses ${missing.join(', ')}. To install what it needs:
  sudo apt-get install --no-install-recommends ${packages.join(' ')}`;
}
