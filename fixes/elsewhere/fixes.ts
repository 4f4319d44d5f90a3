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
    id: 'use-https-address',
    file: 'sites.yaml, and every client',
    place: 'url',
    says: 'Write the address with https://, so that no request needs the redirect',
  }),
  defineFix({
    id: 'use-final-address',
    file: 'sites.yaml, and every client',
    place: 'url',
    says: 'Write the address that the redirect leads to, so that no request needs it',
  }),
  defineFix({
    id: 'use-announced-root',
    file: 'sites.yaml, and every client',
    place: 'rest_root',
    says: 'Write the REST root that WordPress announces in its Link header; permalinks above says which it is',
    caveat:
      'A plugin or theme moved it with the filter rest_url_prefix. Removing that filter brings /wp-json/ back.',
    docs: 'https://developer.wordpress.org/reference/hooks/rest_url_prefix/',
  }),
  defineFix({
    id: 'restart-php',
    says: 'Start PHP-FPM again, and read its log: it tells why it stopped, or that all its processes were busy',
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
