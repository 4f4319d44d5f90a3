import { urlOf } from '../../evidence/address.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { redirectOf } from '../../evidence/redirects/redirect.ts';
import { defineCause } from '../cause.ts';
import { announces, shows } from '../signs/common.ts';
import { everyCheckOfAnswers } from '../signs/every-check.ts';
import { isThemePage } from '../signs/pages.ts';
import { bringsRedirects, isOfRedirector, leadsAnywhereTo, redirectable } from '../signs/redirects.ts';

/** What alone differs, for the reader. */
function difference(exchange: Exchange): string {
  const from = urlOf(exchange.request.url)?.pathname ?? '';
  const to = redirectOf(exchange)?.to.pathname ?? '';
  if (to === `${from}/`) return 'the same address with a slash added';
  if (from === `${to}/`) return 'the same address without its last slash';
  return from.toLowerCase() === to.toLowerCase()
    ? 'the same address in other capitals'
    : 'the same address in another spelling';
}

export const redirectToOtherSpelling = defineCause({
  id: 'redirect-to-other-spelling',
  layer: 'web-server',
  order: 235,
  says: 'A rule redirects REST addresses to another spelling of themselves (a last slash, capitals), and a POST becomes a GET',
  short: 'slash redirect',
  symptom: 'The login answers 301 or 404 rest_no_route, and a create answers 200 with a list of posts.',
  explains: everyCheckOfAnswers,
  shownBy: [
    leadsAnywhereTo(
      'spelling',
      (exchange) => `the answer is a redirect to ${difference(exchange)}`,
      redirectable.filter((probe) => probe !== 'index'),
    ),
  ],
  supportedBy: leadsAnywhereTo(
    'spelling',
    (exchange) => `so it is with the index: a redirect to ${difference(exchange)}`,
    ['index'],
  ),
  // With plain permalinks WordPress itself adds the slash to what it takes for a page.
  refutedBy: [
    announces('query', 'WordPress has no pretty addresses'),
    shows(
      'index',
      'WordPress has a page there, and no API that anything could be led away from',
      isThemePage,
    ),
  ],
  fixes: [
    'exempt-rest-from-redirects',
    'apache-rest-to-wordpress',
    'apache-except-rest-from-rule',
    'apache-vhost-rest-past-rules',
    'nginx-rest-past-rules',
    'nginx-rest-to-wordpress',
    'find-redirecting-plugin',
    'ask-the-host',
  ],
  isFitting: isOfRedirector,
  ...bringsRedirects('spelling'),
});
