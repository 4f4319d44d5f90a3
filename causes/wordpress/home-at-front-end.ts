import { isRestAnswer } from '../../evidence/read.ts';
import { isHomeElsewhere, isSiteAt } from '../../evidence/redirects/target.ts';
import { defineCause } from '../cause.ts';
import { notRest, shows } from '../signs/common.ts';

/** Headless: visitors get a front end of its own, and WordPress is asked at its own address. */
export const homeAtFrontEnd = defineCause({
  id: 'home-at-front-end',
  layer: 'wordpress',
  order: 382,
  says: 'The Site Address of WordPress is that of another host, a front end, so REST addresses here lead there',
  short: 'home is a front end',
  symptom: 'Addresses under /wp-json/ redirect to the front end, which answers 404; ?rest_route= works here.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    notRest('posts', 'nothing of the API is where it is asked'),
    notRest('index', 'the index is not answered, or leads to the front end'),
    shows(
      'rest-route-index',
      'WordPress answers here, and names another host as its home',
      (exchange, facts) => isRestAnswer(exchange) && isHomeElsewhere(facts),
    ),
  ],
  supportedBy: [
    shows('redirect-target', 'no REST API answers at the front end', (exchange) => !isSiteAt(exchange)),
    shows(
      'announced-index',
      'no REST API answers where WordPress says it is',
      (exchange) => !isSiteAt(exchange),
    ),
  ],
  refutedBy: [shows('redirect-target', 'WordPress answers there, under that name', isSiteAt)],
  fixes: ['use-working-root', 'align-home-in-place', 'align-home'],
});
