import { answererOf } from '../../evidence/answerer/answerer.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { isBlocked } from '../../evidence/gatekeepers.ts';
import { isRestAnswer, statusOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { shows, trouble } from '../signs/common.ts';
import { namesFirewall } from '../signs/firewall.ts';

const isRefusedByServer = (exchange: Exchange) =>
  isBlocked(exchange) && answererOf(exchange).by === 'web-server';

export const indexBlocked = defineCause({
  id: 'index-blocked',
  layer: 'web-server',
  order: 234,
  says: 'The web server refuses the index of the REST API, while its routes answer: a folder is called wp-json, or a rule denies that address',
  short: 'index refused',
  symptom:
    'The address /wp-json/ answers 403; clients that discover the API by it do not find it, and known routes work.',
  explains: ['permalinks'],
  shownBy: [
    trouble(shows('index', 'the index is refused by the web server', isRefusedByServer)),
    shows(
      'posts',
      'a route below it is answered by the API',
      (exchange) => isRestAnswer(exchange) && statusOf(exchange) === 200,
    ),
  ],
  refutedBy: namesFirewall('index'),
  fixes: ['shell-move-wp-json-folder', 'nginx-rest-to-wordpress', 'apache-rest-to-wordpress', 'ask-the-host'],
});
