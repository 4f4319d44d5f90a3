import { defineCause } from '../cause.ts';
import { announces, notRest, restAnswered } from '../signs/common.ts';
import { blockGone } from '../signs/htaccess-block.ts';
import { ignoredAtQuery } from '../signs/ignored-at-query.ts';

export const permalinksPlain = defineCause({
  id: 'permalinks-plain',
  layer: 'wordpress',
  order: 360,
  says: 'WordPress has no pretty addresses: permalinks are set to Plain',
  short: 'plain permalinks',
  symptom: 'Every address under /wp-json/ answers 404, a redirect or the home page instead of JSON.',
  explains: ['smoke', 'permalinks', 'draft', 'header'],
  shownBy: [
    notRest('posts', 'nothing of the API is where it is asked'),
    notRest('index', 'WordPress does not answer at /wp-json/'),
    restAnswered('rest-route-index', 'the API itself works'),
    announces('query', 'WordPress itself announces the address with ?rest_route='),
  ],
  supportedBy: ignoredAtQuery,
  fixes: ['choose-permalinks', 'choose-custom-permalinks', 'wp-cli-permalinks'],
  ...blockGone,
});
