import { defineCause } from '../cause.ts';
import { headerDropped } from '../signs/header-dropped.ts';

export const authorizationHeaderStripped = defineCause({
  id: 'authorization-header-stripped',
  layer: 'web-server',
  order: 250,
  says: 'The web server drops the Authorization header before PHP sees it',
  short: 'Authorization dropped',
  ...headerDropped,
  fixes: [
    'save-permalinks',
    'apache-setenvif',
    'litespeed-setenvif',
    'apache-rewrite-rule',
    'apache-vhost-setenvif',
    'apache-vhost-pass-authorization',
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
