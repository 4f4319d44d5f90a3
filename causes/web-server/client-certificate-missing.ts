import type { Exchange } from '../../evidence/exchange.ts';
import { isRestAnswer, statusOf } from '../../evidence/read.ts';
import { defineCause, type Sign } from '../cause.ts';
import { networkFailed, shows } from '../signs/common.ts';

/** nginx (400), Apache and IIS say so in a page, once TLS has come about without a certificate of the client. */
const demands = (exchange: Exchange) =>
  [400, 403, 495, 496].includes(statusOf(exchange) ?? 0) &&
  !isRestAnswer(exchange) &&
  /No required SSL certificate was sent|The SSL certificate error|client certificate (is )?required|403\.7 - Forbidden/i.test(
    exchange.response?.text ?? '',
  );

const page = (probe: 'posts' | 'index', means: string): Sign => shows(probe, means, demands);
const refused = (probe: 'posts' | 'home', means: string): Sign =>
  networkFailed(probe, 'tls-client-certificate', means);

export const clientCertificateMissing = defineCause({
  id: 'client-certificate-missing',
  layer: 'web-server',
  order: 70,
  says: 'The server demands a certificate of the client, and got none that it takes',
  short: 'wants a certificate',
  symptom:
    'The connection is refused with a TLS alert, or every address answers 400 or 403 with a page about it.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    [
      refused('posts', 'the server ends the connection for want of a certificate'),
      page('posts', 'the page asks for a certificate'),
    ],
    [
      {
        ...refused('home', 'so it does a second time'),
        isWorthAsking: ({ exchanges: { posts } }) => posts?.failure?.kind === 'tls-client-certificate',
      },
      {
        ...page('index', 'so does that of the index'),
        isWorthAsking: ({ exchanges: { posts } }) => posts !== undefined && demands(posts),
      },
    ],
  ],
  fixes: ['send-client-certificate', 'ask-the-host'],
});
