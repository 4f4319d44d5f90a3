/** What somebody can do on a site; the `host` can do all of it. */
export const accesses = ['wp-admin', 'ftp', 'ssh', 'host'] as const;
export type Access = (typeof accesses)[number];

/** The web servers that somebody can name where ours is hidden or wrong. */
export const webServers = [
  'apache',
  'nginx',
  'lighttpd',
  'caddy',
  'litespeed',
  'openlitespeed',
  'iis',
] as const;
