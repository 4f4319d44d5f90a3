/** Where a change goes. A file by its own name; what has another name on every machine by what it is. */
export type FixFile =
  | '.htaccess'
  | 'wp-config.php'
  | `wp-content/mu-plugins/${string}.php`
  | 'Apache virtual host'
  | 'nginx server block'
  | 'lighttpd.conf'
  | 'Caddyfile'
  | 'default.vcl'
  | 'modsecurity.conf'
  | 'crs-setup.conf'
  | 'web.config'
  | 'sites.yaml'
  | 'wp-admin'
  | 'shell'
  | 'IIS Manager'
  | 'Cloudflare dashboard'
  | 'CloudFront console'
  | 'AWS console'
  | 'Sucuri dashboard';

/** What is to be done before a change in such a file holds. */
export const takesEffect: Partial<Record<FixFile, string>> = {
  '.htaccess': 'Nothing to restart.',
  'Apache virtual host': 'Reload Apache: systemctl reload apache2 (or httpd).',
  'nginx server block': 'Reload nginx: nginx -s reload.',
  'lighttpd.conf': 'Restart lighttpd: systemctl restart lighttpd.',
  Caddyfile: 'Reload Caddy: systemctl reload caddy.',
  'default.vcl': 'Reload Varnish: systemctl reload varnish.',
};
