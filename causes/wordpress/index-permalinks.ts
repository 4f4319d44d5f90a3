import { defineCause } from '../cause.ts';
import { announces, notRest, restAnswered } from '../signs/common.ts';
import { blockGone } from '../signs/htaccess-block.ts';

export const indexPermalinks = defineCause({
  id: 'index-permalinks',
  layer: 'wordpress',
  order: 370,
  says: 'Permalinks of the site go through index.php, and the API is at /index.php/wp-json/',
  short: 'index.php permalinks',
  symptom: 'Every address under /wp-json/ answers 404, while /index.php/wp-json/ works.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    notRest('posts', 'nothing of the API is where it is asked'),
    notRest('index', 'the short address does not reach WordPress'),
    announces('pathinfo', 'WordPress itself announces the address with index.php'),
    restAnswered('pathinfo-index', 'the API answers there'),
  ],
  fixes: ['choose-permalinks', 'use-announced-root', 'choose-custom-permalinks'],
  ...blockGone,
});
