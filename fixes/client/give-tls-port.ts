import { defineFix } from '../fix.ts';

export const giveTlsPort = defineFix({
  id: 'give-tls-port',
  says: 'Where the address has a port, write the one that speaks TLS, here and in every client: none at all where it is 443',
  caveat:
    'With http:// this port may answer, but a password or token in such a request can be read on the way.',
});
