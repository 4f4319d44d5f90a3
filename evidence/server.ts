import type { Evidence } from './evidence.ts';
import { headerOf } from './read.ts';

/** What answers, as far as its headers tell; null where they do not. */
export interface ServerFacts {
  /** The web server nearest to us that names itself: `apache`, `nginx`, … */
  software: string | null;
  /** What stands in front of it: `cloudflare`, `varnish`, … */
  proxy: string | null;
  /** `8.2.36`, from X-Powered-By. */
  php: string | null;
}

/** `Server` header, lower case, to the word we use. The first match counts. */
const softwares: [pattern: RegExp, software: string][] = [
  [/^apache/, 'apache'],
  [/^(nginx|openresty|tengine)/, 'nginx'],
  [/^openlitespeed/, 'openlitespeed'],
  [/^litespeed/, 'litespeed'],
  [/^microsoft-iis/, 'iis'],
  [/^caddy/, 'caddy'],
  [/^lighttpd/, 'lighttpd'],
];

/** A header whose value shows what stands in front. */
const proxies: [header: string, pattern: RegExp, proxy: string][] = [
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

export function serverFacts(evidence: Evidence): ServerFacts {
  const exchanges = Object.values(evidence.exchanges);
  const first = (name: string) =>
    exchanges.map((exchange) => headerOf(exchange, name)).find((value) => value !== null) ?? null;
  const server = first('server')?.toLowerCase() ?? '';
  return {
    software: softwares.find(([pattern]) => pattern.test(server))?.[1] ?? null,
    proxy: proxies.find(([header, pattern]) => pattern.test(first(header) ?? ''))?.[2] ?? null,
    php: /PHP\/([\d.]+)/.exec(first('x-powered-by') ?? '')?.[1] ?? null,
  };
}
