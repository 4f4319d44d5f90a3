import type { Exchange } from '../../evidence/exchange.ts';
import { isRestAnswer } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { itsWord, shows } from '../signs/common.ts';

/** What Apache, nginx, the load balancers built on it, Caddy with all that is written in Go, and Tomcat say; none of them translates it. */
const WORDS =
  /speaking plain HTTP to an SSL-enabled server port|plain HTTP request was sent to HTTPS port|sent an HTTP request to an HTTPS server|combination of host and port requires TLS/i;

const isTold = (exchange: Exchange) =>
  exchange.request.url.startsWith('http:') &&
  !isRestAnswer(exchange) &&
  WORDS.test(exchange.response?.text ?? '');

export const httpOnTlsPort = defineCause({
  id: 'http-on-tls-port',
  layer: 'client',
  order: 121,
  says: 'The address says http://, and the server takes nothing but https at this port',
  short: 'http on a TLS port',
  symptom: 'Every request is answered 400 by the server; WordPress sees none of them.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    itsWord(
      shows('posts', 'the server says that plain http reached a port for https', isTold),
      shows('index', 'the server says that plain http reached a port for https', isTold),
    ),
  ],
  supportedBy: itsWord(shows('home', 'and says so of the home page', isTold)),
  fixes: ['ask-over-https'],
});
