import { defineFix, type Fix } from '../fix.ts';

/** What is not done on the web server: at the host, at the client, in DNS. */
export const otherFixes: Fix[] = [
  defineFix({
    id: 'ask-the-host',
    says: 'Send the lines under "How we know" to your host, and ask which part of their set-up answers so',
  }),
  defineFix({
    id: 'check-address',
    says: 'Open the address from sites.yaml in a browser; correct it there, or bring the server up',
  }),
  defineFix({
    id: 'check-firewall',
    says: 'Ask the host whether a firewall drops connections from this machine, and whether the port is right',
  }),
  defineFix({
    id: 'mend-certificate',
    says: 'Install a certificate for exactly this name, with its whole chain (fullchain.pem, not cert.pem)',
    caveat:
      'For a staging site with an authority of its own, name its certificate in sites.yaml: tls: { ca: path }.',
  }),
  defineFix({
    id: 'renew-certificate',
    says: 'Renew the certificate, and let a timer do so from now on',
    after: 'Reload the web server: it keeps the old certificate until then.',
  }),
  defineFix({
    id: 'send-client-certificate',
    file: 'sites.yaml',
    place: 'key tls of the site',
    says: 'Name the certificate that the server takes, and its key, here and in every client',
    snippet: 'sites/client-certificate.yaml',
    caveat: 'Who runs the server issues it; a proxy such as Cloudflare may do so for its own requests alone.',
    docs: 'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_verify_client',
  }),
  defineFix({
    id: 'use-https-address',
    file: 'sites.yaml',
    place: 'key url of the site',
    says: 'Write the address with https://, here and in every client, so that no request needs the redirect',
    snippet: 'sites/final-url.yaml',
  }),
  defineFix({
    id: 'use-final-address',
    file: 'sites.yaml',
    place: 'key url of the site',
    says: 'Write the address that the redirect leads to, here and in every client',
    snippet: 'sites/final-url.yaml',
  }),
  defineFix({
    id: 'use-announced-address',
    file: 'sites.yaml',
    place: 'key url of the site',
    says: 'Write the address of WordPress with its path, here and in every client',
    snippet: 'sites/announced-url.yaml',
  }),
  defineFix({
    id: 'use-announced-root',
    file: 'sites.yaml',
    place: 'key rest_root of the site',
    says: 'Write the REST root that WordPress announces, here and in every client',
    snippet: 'sites/announced-root.yaml',
    docs: 'https://developer.wordpress.org/rest-api/using-the-rest-api/discovery/',
  }),
  defineFix({
    id: 'restart-php',
    says: 'Read the log of PHP-FPM: it tells why it stopped, or that all its processes were busy',
    docs: 'https://www.php.net/manual/en/install.fpm.configuration.php',
  }),
  defineFix({
    id: 'read-error-log',
    says: "Read the last lines of the web server's error log: they name the file and the line",
  }),
  defineFix({
    id: 'exempt-rest-from-password',
    says: 'Exempt /wp-json/ from the password, or admit the address of the client instead',
    caveat: 'No client can send both: a request has one Authorization header.',
  }),
  defineFix({
    id: 'keep-rest-out-of-cache',
    says: 'Exclude /wp-json/ from the cache, in the cache plugin and at the CDN, and let requests with Authorization pass by it',
    after: 'Then empty the cache: it may hold answers meant for one user.',
  }),
  defineFix({
    id: 'set-clocks',
    says: 'Let every server of the site, proxies included, take its time from NTP',
    after: 'Log in again.',
  }),
];
