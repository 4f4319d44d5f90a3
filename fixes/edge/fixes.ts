import type { FixFile } from '../files.ts';
import { defineFix, type Fix, type FixServer } from '../fix.ts';
import type { FixId } from '../ids.ts';

/** Whoever sets one of these headers replaces what WordPress says there: the line goes, and WordPress is heard. */
const leave = (id: FixId, server: FixServer, file: FixFile, after: string): Fix =>
  defineFix({
    id,
    server,
    file,
    place: 'in place of every line with "Access-Control-Allow-"',
    says: 'Leave the headers Access-Control-Allow-… to WordPress, which answers every origin and lists Authorization',
    snippet: 'edge/leave-to-wordpress.conf',
    after,
    caveat: 'A line that goes on or opens a bracket needs more than its own removal.',
    docs: 'https://developer.wordpress.org/reference/functions/rest_send_cors_headers/',
  });

const skipDocs = 'https://developers.cloudflare.com/waf/custom-rules/skip/';

/** What stands in front of the web server: proxies, caches, firewalls, networks that deliver. */
export const edgeFixes: Fix[] = [
  leave('apache-allow-headers', 'apache', '.htaccess', 'Nothing to restart.'),
  leave(
    'apache-vhost-allow-headers',
    'apache',
    'Apache virtual host',
    'Reload Apache: systemctl reload apache2',
  ),
  leave('nginx-allow-headers', 'nginx', 'nginx server block', 'Reload nginx: nginx -s reload'),
  leave('varnish-allow-headers', 'varnish', 'default.vcl', 'Reload Varnish: systemctl reload varnish'),
  leave(
    'lighttpd-allow-headers',
    'lighttpd',
    'lighttpd.conf',
    'Restart lighttpd: systemctl restart lighttpd',
  ),
  leave('caddy-allow-headers', 'caddy', 'Caddyfile', 'Reload Caddy: systemctl reload caddy'),
  defineFix({
    id: 'varnish-keep-authorization',
    server: 'varnish',
    file: 'default.vcl',
    place: 'in place of every line with "unset req.http.Authorization"',
    says: 'Pass requests with a token on as they came, in place of removing it',
    snippet: 'varnish/keep-authorization.vcl',
    after: 'Reload Varnish: systemctl reload varnish',
    docs: 'https://varnish-cache.org/docs/trunk/users-guide/vcl-actions.html',
  }),
  defineFix({
    id: 'varnish-pass-rest',
    server: 'varnish',
    file: 'default.vcl',
    place: 'below the line with "vcl 4."',
    says: 'Pass REST requests, and all that carry a token, by the cache',
    snippet: 'varnish/pass-rest.vcl',
    after: 'Reload Varnish: systemctl reload varnish. Empty the cache: varnishadm ban "req.url ~ ."',
    caveat: 'A vcl_recv of yours that chooses between several backends does not run for these requests.',
    docs: 'https://varnish-cache.org/docs/trunk/users-guide/vcl-actions.html',
  }),
  defineFix({
    id: 'modsecurity-crs-wordpress',
    file: 'crs-setup.conf',
    place: 'at the end',
    says: 'Tell the OWASP Core Rule Set that this is WordPress, and which methods its REST API uses',
    snippet: 'modsecurity/crs-setup.conf',
    after: 'Reload the web server.',
    caveat:
      'For version 3 of the rule set; in version 4 the first line is a plugin. An id may be in use once only.',
    docs: 'https://coreruleset.org/docs/2-how-crs-works/2-3-false-positives-and-tuning/',
  }),
  defineFix({
    id: 'modsecurity-exempt-rest',
    file: 'modsecurity.conf',
    place: 'at the top',
    says: 'Have ModSecurity write about REST requests into its log and refuse none',
    snippet: 'modsecurity/exempt-rest.conf',
    after: 'Reload the web server. The log then names the rule that would have refused.',
    caveat:
      'Better, once you know its number: ctl:ruleRemoveById=NUMBER in place of ctl:ruleEngine=DetectionOnly.',
    docs: 'https://coreruleset.org/docs/2-how-crs-works/2-3-false-positives-and-tuning/',
  }),
  defineFix({
    id: 'cloudflare-skip-rest',
    server: 'cloudflare',
    file: 'Cloudflare dashboard',
    place: 'Security > WAF > Custom rules',
    says: 'Add a rule: URI Path starts with /wp-json/, action Skip, for all managed rules and Super Bot Fight Mode',
    caveat: 'Bot Fight Mode of the free plan knows no exceptions: switch it off.',
    docs: skipDocs,
  }),
  defineFix({
    id: 'cloudflare-cache-rule',
    server: 'cloudflare',
    file: 'Cloudflare dashboard',
    place: 'Caching > Cache Rules',
    says: 'Add a rule: URI Path starts with /wp-json/, Bypass cache',
    after: 'Empty the cache: Caching > Configuration > Purge Everything.',
    docs: 'https://developers.cloudflare.com/cache/how-to/cache-rules/',
  }),
  defineFix({
    id: 'cloudflare-keep-authorization',
    server: 'cloudflare',
    file: 'Cloudflare dashboard',
    place: 'Rules > Transform Rules',
    says: 'Look for a rule, or a Worker, that removes or sets Authorization, and remove it',
    caveat: "Cloudflare itself forwards the header; such a rule is somebody's own.",
    docs: 'https://developers.cloudflare.com/rules/transform/request-header-modification/',
  }),
  defineFix({
    id: 'cloudfront-forward-authorization',
    server: 'cloudfront',
    file: 'CloudFront console',
    place: 'Behaviors',
    says: 'Give /wp-json/* a behavior of its own, with cache policy CachingDisabled, origin request policy AllViewer and all methods',
    caveat: 'CloudFront removes the Authorization header unless a policy says otherwise.',
    docs: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/add-origin-custom-headers.html',
  }),
  defineFix({
    id: 'siteground-admit-address',
    server: 'siteground',
    says: 'Ask SiteGround to exempt the address of your client from the bot check (sgcaptcha)',
    caveat: 'A client that asks less often is checked less often.',
  }),
  defineFix({
    id: 'wp-engine-authorization',
    server: 'wp-engine',
    says: 'Ask WP Engine to pass the Authorization header on to PHP for /wp-json/, then clear the cache',
    caveat: 'WP Engine no longer reads .htaccess, so the line has to be theirs.',
    docs: 'https://wpengine.com/support/htaccess-deprecation/',
  }),
];
