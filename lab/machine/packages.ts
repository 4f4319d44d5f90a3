import { spawnSync } from 'node:child_process';

/** What the lab needs of Debian or Ubuntu. */
export const packages = [
  'apache2',
  'caddy',
  'faketime',
  'libapache2-mod-fcgid',
  'libapache2-mod-php',
  'libapache2-mod-security2',
  'lighttpd',
  'mariadb-server',
  'modsecurity-crs',
  'nginx-light',
  'php-cgi',
  'php-curl',
  'php-fpm',
  'php-mbstring',
  'php-mysql',
  'php-xml',
  'varnish',
  'wordpress',
];

/** Those that are not installed; null where there is no dpkg to ask. */
export function missingPackages(): string[] | null {
  const { stdout, error } = spawnSync(
    'dpkg-query',
    ['-W', '-f', '${Package} ${db:Status-Status}\n', ...packages],
    {
      encoding: 'utf8',
    },
  );
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
