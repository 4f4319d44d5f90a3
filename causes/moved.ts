import { defineCause } from './cause.ts';
import { announces, notRest, restAnswered } from './signs.ts';

export const wrongSubdirectory = defineCause({
  id: 'wrong-subdirectory',
  layer: 'client',
  says: 'WordPress is in another folder of this host than the address says',
  symptom: 'Every REST address answers 404, while the site opens in a browser.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    notRest('posts', 'nothing of the API is where it is asked'),
    notRest('index', 'WordPress does not answer there'),
    announces('folder', 'the page or a redirect names another folder'),
    restAnswered('announced-index', 'the API answers in that folder'),
  ],
  fixes: ['use-announced-address'],
});

export const indexPermalinks = defineCause({
  id: 'index-permalinks',
  layer: 'wordpress',
  says: 'Permalinks of the site go through index.php, and the API is at /index.php/wp-json/',
  symptom: 'Every address under /wp-json/ answers 404, while /index.php/wp-json/ works.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    notRest('posts', 'nothing of the API is where it is asked'),
    notRest('index', 'the short address does not reach WordPress'),
    announces('pathinfo', 'WordPress itself announces the address with index.php'),
    restAnswered('pathinfo-index', 'the API answers there'),
  ],
  fixes: ['choose-permalinks', 'use-announced-root', 'choose-custom-permalinks'],
});
