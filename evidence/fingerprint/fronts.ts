/** A header whose value shows what stands in front, and the word for it. The first match counts. */
export type HeaderSign = [header: string, pattern: RegExp, name: string];

/** `Server` header, lower case, to the word we use. */
export const softwares: [pattern: RegExp, software: string][] = [
  [/^apache/, 'apache'],
  [/^(nginx|openresty|tengine)/, 'nginx'],
  [/^openlitespeed/, 'openlitespeed'],
  [/^litespeed/, 'litespeed'],
  [/^microsoft-iis/, 'iis'],
  [/^caddy/, 'caddy'],
  [/^lighttpd/, 'lighttpd'],
];

export const proxies: HeaderSign[] = [
  ['cf-ray', /./, 'cloudflare'],
  ['server', /^cloudflare/i, 'cloudflare'],
  ['x-amz-cf-id', /./, 'cloudfront'],
  ['x-varnish', /./, 'varnish'],
  ['via', /varnish/i, 'varnish'],
  ['x-sucuri-id', /./, 'sucuri'],
  ['x-fastly-request-id', /./, 'fastly'],
  ['x-proxy-cache', /./, 'nginx'],
  ['via', /caddy/i, 'caddy'],
];

export const cdns: HeaderSign[] = [
  ['cf-ray', /./, 'cloudflare'],
  ['server', /^cloudflare/i, 'cloudflare'],
  ['x-amz-cf-id', /./, 'cloudfront'],
  ['via', /cloudfront/i, 'cloudfront'],
  ['x-fastly-request-id', /./, 'fastly'],
  ['x-served-by', /^cache-/i, 'fastly'],
  ['x-sucuri-id', /./, 'sucuri'],
  ['server', /akamai/i, 'akamai'],
  ['server', /^bunnycdn/i, 'bunny'],
  ['server', /^keycdn/i, 'keycdn'],
];

export const caches: HeaderSign[] = [
  ['x-litespeed-cache', /./, 'litespeed'],
  ['x-varnish', /./, 'varnish'],
  ['via', /varnish/i, 'varnish'],
  ['x-proxy-cache', /./, 'nginx'],
  ['x-fastcgi-cache', /./, 'nginx'],
  ['x-proxy-cache-info', /./, 'siteground'],
  ['x-kinsta-cache', /./, 'kinsta'],
  ['x-cacheable', /./, 'wp-engine'],
  ['cf-cache-status', /hit|miss|expired|stale|revalidated|updating/i, 'cloudflare'],
  ['x-cache', /cloudfront/i, 'cloudfront'],
  ['x-cache', /hit|miss/i, 'unnamed'],
];
