import { defineCause } from '../cause.ts';
import { shows } from '../signs/common.ts';

/** What OpenSSL says where the first bytes are none of TLS, but of a server that speaks HTTP. */
const NOT_TLS = /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG/;

const isNotTls = (probe: 'posts' | 'home', means: string) =>
  shows(
    probe,
    means,
    ({ response, failure }) =>
      response === null && failure?.kind === 'tls-failed' && NOT_TLS.test(failure.detail),
  );

export const tlsAbsent = defineCause({
  id: 'tls-absent',
  layer: 'network',
  order: 55,
  says: 'The address says https://, and what answers at this port does not speak TLS',
  short: 'no TLS at the port',
  symptom: 'Clients say "wrong version number" or "SSL_ERROR_RX_RECORD_TOO_LONG"; nobody gets an answer.',
  explains: ['smoke'],
  shownBy: [
    isNotTls('posts', 'the first bytes that came are none of TLS'),
    isNotTls('home', 'a second request fails in the same way'),
  ],
  fixes: ['give-tls-port', 'serve-tls-at-port'],
});
