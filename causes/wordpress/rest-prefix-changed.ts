import { defineCause } from '../cause.ts';
import { announces, notRest, restAnswered } from '../signs/common.ts';

export const restPrefixChanged = defineCause({
  id: 'rest-prefix-changed',
  layer: 'wordpress',
  order: 380,
  says: 'The REST API of the site is not at the address that is asked, but at another one',
  short: 'API at another address',
  symptom: 'Every address under /wp-json/ answers 404, while another one works.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    notRest('posts', 'nothing of the API is where it is asked'),
    notRest('index', 'WordPress does not answer there'),
    restAnswered('rest-route-index', 'the API itself works where no address is rewritten'),
    announces('prefix', 'WordPress itself announces another word in place of wp-json'),
    restAnswered('announced-index', 'the API answers there'),
  ],
  fixes: ['use-announced-root'],
});
