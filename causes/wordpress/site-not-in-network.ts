import { defineCause } from '../cause.ts';
import { everyCheckOfAnswers } from '../signs/every-check.ts';
import { leadsAnywhereTo } from '../signs/redirects.ts';

export const siteNotInNetwork = defineCause({
  id: 'site-not-in-network',
  layer: 'wordpress',
  order: 325,
  says: 'This is a network of sites (multisite), and it has no site under the address that is asked',
  short: 'no such site of the network',
  symptom:
    'Every address leads to wp-signup.php, where a new site can be registered, or where that is closed.',
  explains: everyCheckOfAnswers,
  shownBy: [leadsAnywhereTo('signup', () => 'WordPress leads to the registration of new sites')],
  fixes: ['check-network-site'],
});
