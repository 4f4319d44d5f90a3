import { nameOf } from '../../evidence/answerer/answerer.ts';
import { inPlaceOfWordPress } from '../signs/in-place.ts';

export const domainParked = inPlaceOfWordPress({
  id: 'domain-parked',
  layer: 'network',
  order: 15,
  says: 'The domain is parked, for sale or expired: no site is behind it',
  short: 'domain parked',
  symptom: 'Every address shows a page of a registrar or of advertisements.',
  what: 'parked',
  means: (exchange) => `the front page is ${nameOf(exchange)}`,
  fixes: ['check-domain'],
});
