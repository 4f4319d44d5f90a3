import { defineCause } from '../cause.ts';
import { announces, notRest, restAnswered, shows } from '../signs/common.ts';
import { isTo } from '../signs/redirects.ts';

export const wrongSubdirectory = defineCause({
  id: 'wrong-subdirectory',
  layer: 'client',
  order: 140,
  says: 'WordPress is in another folder of this host than the address says',
  short: 'asked in another folder',
  symptom: 'Every REST address answers 404, while the site opens in a browser.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    notRest('posts', 'nothing of the API is where it is asked'),
    notRest('index', 'WordPress does not answer there'),
    announces('folder', 'the page or a redirect names another folder'),
    restAnswered('announced-index', 'the API answers in that folder'),
  ],
  refutedBy: [shows('index', 'the folder stands for a language', isTo('language'))],
  fixes: ['use-announced-address'],
});
