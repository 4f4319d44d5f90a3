import { defineCause } from './cause.ts';
import { ignoredAtQuery } from './ignored-at-query.ts';
import { announces, notRest, restAnswered } from './signs.ts';

export const permalinksPlain = defineCause({
  id: 'permalinks-plain',
  layer: 'wordpress',
  says: 'WordPress has no pretty addresses: permalinks are set to Plain',
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
});
