import { defineFix } from '../fix.ts';

export const serveTlsAtPort = defineFix({
  id: 'serve-tls-at-port',
  says: 'Where it is the right port, the server lacks TLS there: give its virtual host a certificate (Apache: SSLEngine on; nginx: listen 443 ssl; a host: its switch for SSL), and reload it',
});
