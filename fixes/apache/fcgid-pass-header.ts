import { defineFix } from '../fix.ts';

export const fcgidPassHeader = defineFix({
  id: 'fcgid-pass-header',
  server: 'apache',
  file: 'Apache virtual host',
  place: 'above the line with "</VirtualHost>"',
  says: 'Or, where mod_fcgid runs PHP, have it pass the header on',
  snippet: 'apache/fcgid-pass-header.conf',
  docs: 'https://httpd.apache.org/mod_fcgid/mod/mod_fcgid.html#fcgidpassheader',
});
