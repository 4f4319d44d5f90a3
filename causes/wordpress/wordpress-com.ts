import { answererOf } from '../../evidence/answerer/answerer.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { defineCause } from '../cause.ts';
import { itsWord, shows } from '../signs/common.ts';

const isOfWordPressCom = (exchange: Exchange) => answererOf(exchange).page === 'wordpress-com';

export const wordpressCom = defineCause({
  id: 'wordpress-com',
  layer: 'wordpress',
  order: 119,
  says: 'The site is on WordPress.com in a plan without plugins: no REST API is at its own address, and no JWT plugin can be',
  short: 'on WordPress.com',
  symptom: 'The site opens in a browser, and /wp-json/ answers 404 with a page of WordPress.com.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    itsWord(shows('posts', 'WordPress.com says that there is no such page', isOfWordPressCom)),
    shows('index', 'so it says of the index', isOfWordPressCom),
  ],
  fixes: ['use-wordpress-com-api'],
});
