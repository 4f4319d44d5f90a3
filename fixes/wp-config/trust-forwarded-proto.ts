import { defineFix } from '../fix.ts';

export const trustForwardedProto = defineFix({
  id: 'trust-forwarded-proto',
  file: 'wp-config.php',
  place: 'above the line with "wp-settings.php"',
  says: 'Where TLS ends at a proxy in front, let WordPress believe the proxy that the request came over https',
  snippet: 'wp-config/trust-forwarded-proto.php',
  caveat:
    'The proxy has to send X-Forwarded-Proto, and to overwrite what a client sends. A rule of the web server that redirects to https has to look at the same header.',
  docs: 'https://developer.wordpress.org/advanced-administration/security/https/',
});
