import { isRestAnswer, statusOf } from '../../evidence/read.ts';
import { redirectOf } from '../../evidence/redirects/redirect.ts';
import { defineCause } from '../cause.ts';
import { itsWord, shows } from '../signs/common.ts';
import { isOfRedirector } from '../signs/redirects.ts';

/** Clients that are given the addresses work; those that look for the API do not find it, or only by following. */
export const indexRedirected = defineCause({
  id: 'index-redirected',
  layer: 'web-server',
  order: 236,
  severity: 'warn',
  says: 'A rule redirects the index of the REST API, while its routes answer',
  short: 'index redirected',
  symptom: 'Clients that discover the API by its index do not find it; requests to known routes work.',
  explains: ['permalinks'],
  shownBy: [
    itsWord(shows('index', 'the index alone is redirected', (exchange) => redirectOf(exchange) !== null)),
    shows(
      'posts',
      'a route below it is answered by the API',
      (exchange) => isRestAnswer(exchange) && statusOf(exchange) === 200,
    ),
  ],
  fixes: [
    'exempt-rest-from-redirects',
    'apache-rest-to-wordpress',
    'apache-except-rest-from-rule',
    'nginx-rest-past-rules',
    'nginx-rest-to-wordpress',
    'ask-the-host',
  ],
  isFitting: isOfRedirector,
});
