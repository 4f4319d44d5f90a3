import { allowHeaders } from '../shapes/allow-headers.ts';

export const apacheAllowHeaders = allowHeaders({
  id: 'apache-allow-headers',
  server: 'apache',
  file: '.htaccess',
  snippet: 'apache/apache-allow-headers.conf',
});
