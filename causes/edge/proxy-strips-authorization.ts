import { defineCause } from '../cause.ts';
import { shows } from '../signs/common.ts';
import { headerDropped } from '../signs/header-dropped.ts';

/** Servers that are often a proxy in front of another. */
const forwarders = ['nginx', 'caddy'];

export const proxyStripsAuthorization = defineCause({
  id: 'proxy-strips-authorization',
  layer: 'edge',
  order: 190,
  says: 'A proxy or CDN in front of the web server drops the Authorization header',
  short: 'Authorization dropped',
  ...headerDropped,
  shownBy: [
    ...headerDropped.shownBy,
    shows('posts', 'something that passes requests on may stand in front', (_, facts) => {
      const { software, proxy, cdn } = facts.server();
      return proxy !== null || cdn !== null || forwarders.includes(software ?? '');
    }),
  ],
  fixes: [
    'nginx-proxy-authorization',
    'nginx-proxy-request-headers',
    'varnish-keep-authorization',
    'cloudfront-forward-authorization',
    'cloudflare-keep-authorization',
    'ask-the-host',
  ],
});
