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
  | 'CloudFront console';
