import { isRestAnswer } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { shows } from '../signs/common.ts';
import { leadsTo, toHttps } from '../signs/redirects.ts';

export const redirectToHttps = defineCause({
  id: 'redirect-to-https',
  layer: 'client',
  order: 120,
  says: 'The site is asked over http and redirects to https, which turns a POST into a GET',
  short: 'asked over http',
  symptom: 'GET works in a browser; a POST that follows the redirect answers 404 or a list of posts.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    leadsTo('posts', 'the answer is a redirect to https', toHttps),
    [
      shows('redirected-index', 'the API answers over https', isRestAnswer),
      leadsTo('index', 'the index redirects to https too', toHttps),
    ],
  ],
  fixes: ['use-https-address'],
});
