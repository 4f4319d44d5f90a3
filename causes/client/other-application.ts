import { nameOf } from '../../evidence/answerer/answerer.ts';
import { inPlaceOfWordPress } from '../signs/in-place.ts';

export const otherApplication = inPlaceOfWordPress({
  id: 'other-application',
  layer: 'client',
  order: 117,
  says: 'Another application answers at this address, and no WordPress',
  short: 'another application',
  symptom: 'The address opens in a browser, and nothing under it is of WordPress.',
  what: 'application',
  means: (exchange) => `the front page is of ${nameOf(exchange)}`,
  fixes: ['find-wordpress-address', 'check-domain'],
});
