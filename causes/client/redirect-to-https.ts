import { isRestAnswer } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { shows } from '../signs/common.ts';
import { leadsBack, leadsTo } from '../signs/redirects.ts';

export const redirectToHttps = defineCause({
  id: 'redirect-to-https',
  layer: 'client',
  order: 120,
  says: 'The site is asked over http and redirects to https, which turns a POST into a GET',
  short: 'asked over http',
  symptom: 'GET works in a browser; a POST that follows the redirect answers 404 or a list of posts.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    leadsTo('posts', 'https', 'the answer is a redirect to https'),
    [
      shows('redirected-index', 'the API answers over https', isRestAnswer),
      // What answers there was not seen to be the API, so this alone makes nothing certain.
      { ...leadsTo('index', 'https', 'the index redirects to https too'), isWeak: true },
    ],
  ],
  refutedBy: [shows('redirected-index', 'https redirects to itself, or back', leadsBack)],
  fixes: ['use-https-address'],
});
