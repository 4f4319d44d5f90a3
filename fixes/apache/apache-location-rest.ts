import { defineFix } from '../fix.ts';

export const apacheLocationRest = defineFix({
  id: 'apache-location-rest',
  server: 'apache',
  file: 'Apache virtual host',
  place: 'above the line with "</VirtualHost>"',
  says: 'Open the REST addresses in the virtual host',
  snippet: 'apache/apache-location-rest.conf',
  caveat: 'It lifts a password on these addresses too.',
  docs: 'https://httpd.apache.org/docs/2.4/mod/mod_authz_core.html#require',
});
