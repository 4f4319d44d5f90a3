import { urlOf } from '../../evidence/address.ts';
import type { Facts } from '../../evidence/facts.ts';
import { isWithoutWordPress } from '../../evidence/in-place.ts';
import { isSiteAt } from '../../evidence/redirects/target.ts';
import { isSameName } from '../../evidence/rest-root.ts';
import { defineCause } from '../cause.ts';
import { notRest, shows } from '../signs/common.ts';
import { isMissed } from '../signs/in-place.ts';

function isOnOtherHost(facts: Facts): boolean {
  const root = urlOf(facts.rootElsewhere());
  return root !== null && !isSameName(facts.site.url, root.href);
}

/** Headless: the address that is asked is the front end, and its page shows files of the WordPress behind. */
export const frontEndAsked = defineCause({
  id: 'front-end-asked',
  layer: 'client',
  order: 141,
  says: 'A front end is at this address, and the WordPress behind it on another host',
  short: 'asked at the front end',
  symptom: 'The site opens in a browser, and every REST address answers 404 or a page of the front end.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    notRest('posts', 'nothing of the API is where it is asked'),
    {
      ...shows('front-page', 'the page shows files of a WordPress on another host', (_, facts) =>
        isOnOtherHost(facts),
      ),
      isWorthAsking: (facts) => isWithoutWordPress(facts) && isMissed(facts.exchanges.posts),
    },
    {
      ...shows('announced-index', 'the API answers there, under that name', isSiteAt),
      isWorthAsking: isOnOtherHost,
    },
  ],
  fixes: ['use-announced-root'],
});
