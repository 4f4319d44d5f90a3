import { serverFacts } from '../evidence/server.ts';
import { defineCause } from './cause.ts';
import { answered, listed, shows } from './signs.ts';

/** From outside it looks the same wherever the header is dropped. */
const dropped = {
  symptom: 'Login works, and every request that carries the token is treated as anonymous.',
  explains: ['validate', 'draft', 'header'],
  shownBy: [
    answered('garbage-validate', 403, 'jwt_auth_no_auth_header', 'the plugin answers and sees no header'),
    listed('garbage-posts', 'a header that arrives gets 403 here'),
  ],
  supportedBy: [
    answered('validate', 403, 'jwt_auth_no_auth_header', 'the token was sent, and the plugin sees none'),
  ],
  refutedBy: [
    answered('validate', 200, 'jwt_auth_valid_token', 'a token was accepted, so its header arrived'),
  ],
} satisfies Partial<Parameters<typeof defineCause>[0]>;

export const authorizationHeaderStripped = defineCause({
  id: 'authorization-header-stripped',
  layer: 'web-server',
  says: 'The web server drops the Authorization header before PHP sees it',
  ...dropped,
  fixes: [
    'save-permalinks',
    'apache-setenvif',
    'apache-setenvif-lower-case',
    'apache-rewrite-rule',
    'apache-vhost-setenvif',
    'apache-vhost-cgipassauth',
    'fcgid-pass-header',
    'proxyfcgi-setenvif',
    'litespeed-rewrite-rule',
    'openlitespeed-rewrite-rule',
    'nginx-fastcgi-param',
    'nginx-fastcgi-param-added',
    'lighttpd-keep-authorization',
    'caddy-keep-authorization',
    'iis-authentication',
    'wp-engine-authorization',
    'ask-the-host',
  ],
});

/** Servers that are often a proxy in front of another. */
const forwarders = ['nginx', 'caddy'];

export const proxyStripsAuthorization = defineCause({
  id: 'proxy-strips-authorization',
  layer: 'edge',
  says: 'A proxy or CDN in front of the web server drops the Authorization header',
  ...dropped,
  shownBy: [
    ...dropped.shownBy,
    shows('posts', 'something that passes requests on may stand in front', (_, evidence) => {
      const { software, proxy, cdn } = serverFacts(evidence);
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
