import { defineFix } from '../fix.ts';

export const cloudflareFullTls = defineFix({
  id: 'cloudflare-full-tls',
  server: 'cloudflare',
  file: 'Cloudflare dashboard',
  place: 'SSL/TLS > Overview',
  says: 'Set the encryption mode to Full (strict): with Flexible the web server is asked over http, and redirects to https for ever',
  caveat: 'The web server needs a certificate for it; Cloudflare issues one for its origin.',
  docs: 'https://developers.cloudflare.com/ssl/troubleshooting/too-many-redirects/',
});
