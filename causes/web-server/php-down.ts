import type { Exchange } from '../../evidence/exchange.ts';
import { firewallNamedBy } from '../../evidence/gatekeepers.ts';
import { headerOf, isRestAnswer, statusOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { shows } from '../signs/common.ts';

/** nginx and Caddy say 502 or 504 when PHP does not answer, Apache and lighttpd 503; a 503 of nginx is a limit on requests. */
const hasNoPhp = (exchange: Exchange) => {
  const status = statusOf(exchange) ?? 0;
  const saysUnavailable = /apache|lighttpd/i.test(headerOf(exchange, 'server') ?? '');
  const isUnanswered = [502, 504].includes(status) || (status === 503 && saysUnavailable);
  return (
    isUnanswered &&
    !isRestAnswer(exchange) &&
    firewallNamedBy(exchange) === null &&
    headerOf(exchange, 'retry-after') === null
  );
};

export const phpDown = defineCause({
  id: 'php-down',
  layer: 'web-server',
  order: 200,
  says: 'The web server is up and gets no answer from PHP',
  short: 'PHP does not answer',
  symptom: 'Every address answers 502, 503 or 504 with a page of the web server.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    shows('posts', 'the server passes the request on and gets nothing back', hasNoPhp),
    shows('index', 'so it is with the index', hasNoPhp),
  ],
  fixes: ['shell-restart-php', 'restart-php'],
});
