import { inPlaceOfWordPress } from '../signs/in-place.ts';

export const wordpressAbsent = inPlaceOfWordPress({
  id: 'wordpress-absent',
  layer: 'client',
  order: 118,
  says: 'Nothing of WordPress answers at this address',
  short: 'no WordPress there',
  symptom: 'The server answers, and neither the front page nor any address of the API is of WordPress.',
  what: 'nothing',
  means: () => 'the front page shows nothing of WordPress',
  fixes: ['find-wordpress-address', 'check-site-of-server', 'check-domain', 'ask-the-host'],
});
