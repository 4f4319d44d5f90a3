import { allowHeaders } from '../shapes/allow-headers.ts';

export const lighttpdAllowHeaders = allowHeaders({
  id: 'lighttpd-allow-headers',
  server: 'lighttpd',
  file: 'lighttpd.conf',
  snippet: 'lighttpd/lighttpd-allow-headers.conf',
});
