import { defineFix } from '../fix.ts';

export const switchOnTlsVersions = defineFix({
  id: 'switch-on-tls-versions',
  says: 'Switch TLS 1.2 and 1.3 on (nginx: ssl_protocols TLSv1.2 TLSv1.3; Apache: SSLProtocol -all +TLSv1.2 +TLSv1.3)',
  caveat: 'A server that does not know them is too old for the clients of today: it has to be updated.',
});
