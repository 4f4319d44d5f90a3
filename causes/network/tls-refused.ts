import type { Exchange } from '../../evidence/exchange.ts';
import { defineCause } from '../cause.ts';
import { shows } from '../signs/common.ts';

/** What OpenSSL calls the alerts with which a server ends the handshake, none of which is about the client's certificate. */
const REFUSED =
  /UNRECOGNIZED_NAME|HANDSHAKE_FAILURE|ALERT_INTERNAL_ERROR|PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|INSUFFICIENT_SECURITY/;
const OF_VERSION = /PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL/;

const isRefused = ({ response, failure }: Exchange) =>
  response === null && failure?.kind === 'tls-failed' && REFUSED.test(failure.detail);

export const tlsRefused = defineCause({
  id: 'tls-refused',
  layer: 'network',
  order: 57,
  says: 'The server ends the TLS handshake: it has no certificate for this name, or speaks no version of TLS that clients still speak',
  short: 'TLS refused',
  symptom:
    'Clients say "handshake failure", "unrecognized name" or "protocol version"; nobody gets an answer.',
  explains: ['smoke'],
  shownBy: [
    shows('posts', 'the server ends it with an alert', isRefused),
    shows('home', 'a second request ends in the same way', isRefused),
  ],
  fixes: ['set-up-certificate-for-name', 'switch-on-tls-versions', 'ask-the-host'],
  isFitting(fix, { exchanges: { posts } }) {
    const isOfVersion = OF_VERSION.test(posts?.failure?.detail ?? '');
    return fix === 'ask-the-host' || isOfVersion === (fix === 'switch-on-tls-versions');
  },
});
