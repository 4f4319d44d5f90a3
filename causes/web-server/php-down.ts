import { answererOf, isOfPhp } from '../../evidence/answerer/answerer.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { headerOf, isRestAnswer, statusOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { inPassing, isRestAnswered, restAnswered, shows, trouble } from '../signs/common.ts';

/** Of PHP, of a firewall, or of a limit of the host it says something else. */
const isOfAServer = (exchange: Exchange) => {
  const { by, kind } = answererOf(exchange);
  return (
    !isOfPhp(by) &&
    by !== 'other-application' &&
    by !== 'edge' &&
    [null, 'server-page', 'unreachable'].includes(kind)
  );
};

/** nginx and Caddy say 502 or 504 when PHP does not answer, Apache and lighttpd 503; a 503 of nginx is a limit on requests. */
const hasNoPhp = (exchange: Exchange) => {
  const status = statusOf(exchange) ?? 0;
  const saysUnavailable = /apache|lighttpd|litespeed/i.test(headerOf(exchange, 'server') ?? '');
  const isUnanswered = [502, 504].includes(status) || (status === 503 && saysUnavailable);
  return (
    isUnanswered &&
    !isRestAnswer(exchange) &&
    isOfAServer(exchange) &&
    headerOf(exchange, 'retry-after') === null
  );
};

export const phpDown = defineCause({
  id: 'php-down',
  layer: 'web-server',
  order: 200,
  says: 'The web server is up and gets no answer from what is behind it: PHP, or another server',
  short: 'PHP does not answer',
  symptom: 'Every address answers 502, 503 or 504 with a page of the web server.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    trouble(shows('posts', 'the server passes the request on and gets nothing back', hasNoPhp)),
    trouble(shows('index', 'so it is with the index', hasNoPhp)),
  ],
  refutedBy: [
    restAnswered('rest-route-index', 'PHP answers another request'),
    // Then PHP answers, and it is the answer that the server cannot take.
    ...inPassing(['posts-lean'], 'WordPress answers the same with less in it', isRestAnswered),
    shows('rest-route-index', 'PHP answers another request', (exchange) => isOfPhp(answererOf(exchange).by)),
  ],
  fixes: ['shell-restart-php', 'restart-php'],
});
