import { defineCause } from '../cause.ts';
import { restAnswered, shows } from '../signs/common.ts';
import { isOfRedirector, leadsTo } from '../signs/redirects.ts';

/** To the home page, a page for what is not found, a notice: by a rule, or by a plugin that hides the API so. */
export const redirectToPage = defineCause({
  id: 'redirect-to-page',
  layer: 'web-server',
  order: 237,
  says: 'REST addresses are redirected to a page of the site',
  short: 'leads to a page',
  symptom: 'Clients that follow get a web page in place of JSON.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    leadsTo('posts', 'page', 'the answer is a redirect to another address of this host'),
    leadsTo('index', 'page', 'so it is with the index'),
  ],
  supportedBy: [restAnswered('rest-route-index', 'the API itself works')],
  refutedBy: [
    restAnswered('announced-index', 'the API answers in another folder'),
    shows('rest-route-index', 'WordPress says that the API has another address', (_, facts) =>
      ['query', 'pathinfo', 'prefix', 'folder'].includes(facts.announcedKind() ?? ''),
    ),
  ],
  fixes: [
    'exempt-rest-from-redirects',
    'apache-rest-to-wordpress',
    'nginx-rest-past-rules',
    'nginx-rest-to-wordpress',
    'find-redirecting-plugin',
    'use-working-root',
    'ask-the-host',
  ],
  isFitting: isOfRedirector,
});
