import { isRestAnswer } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { restAnswered } from '../signs/common.ts';
import { isOfRedirector, leadsTo } from '../signs/redirects.ts';

export const redirectToLanguage = defineCause({
  id: 'redirect-to-language',
  layer: 'plugin',
  order: 385,
  says: 'REST addresses are redirected to those of a language (/en/wp-json/), or from these to those without, and a POST becomes a GET',
  short: 'leads to a language',
  symptom:
    'Requests answer 301 or 302 to the same address behind a language; clients lose body and header there.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    leadsTo('posts', 'language', 'the answer is a redirect to an address of a language'),
    leadsTo('index', 'language', 'so it is with the index'),
  ],
  supportedBy: [
    restAnswered('rest-route-index', 'the API itself works'),
    restAnswered('announced-index', 'the API answers behind the language as well'),
  ],
  fixes: [
    'exempt-rest-from-language',
    'apache-rest-to-wordpress',
    'nginx-rest-past-rules',
    'use-announced-root',
    'use-working-root',
  ],
  isFitting: (fix, facts) =>
    fix === 'use-announced-root'
      ? isRestAnswer(facts.exchanges['announced-index'])
      : isOfRedirector(fix, facts),
});
