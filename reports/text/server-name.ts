import type { FixServer } from '../../fixes/fix.ts';

/** What fixes are for, as its makers write it. */
export const serverNames: Record<FixServer, string> = {
  any: 'Any server',
  apache: 'Apache',
  nginx: 'nginx',
  lighttpd: 'lighttpd',
  caddy: 'Caddy',
  litespeed: 'LiteSpeed',
  openlitespeed: 'OpenLiteSpeed',
  iis: 'IIS',
  varnish: 'Varnish',
  cloudflare: 'Cloudflare',
  cloudfront: 'CloudFront',
  siteground: 'SiteGround',
  'wp-engine': 'WP Engine',
  imunify360: 'Imunify360',
  wordfence: 'Wordfence',
  ninjafirewall: 'NinjaFirewall',
  sucuri: 'Sucuri',
  'aws-waf': 'AWS WAF',
};

/** Returns `Apache` for `apache`; what is no server of ours stays as it came. */
export function serverName(software: string): string {
  return Object.entries(serverNames).find(([id]) => id === software)?.[1] ?? software;
}
