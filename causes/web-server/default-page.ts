import { nameOf } from '../../evidence/answerer/answerer.ts';
import { inPlaceOfWordPress } from '../signs/in-place.ts';

export const defaultPage = inPlaceOfWordPress({
  id: 'default-page',
  layer: 'web-server',
  order: 116,
  says: 'The server has no site under this name: it shows its default page',
  short: 'default page',
  symptom: 'The address shows a welcome or test page of a server or hosting panel, and every other one 404.',
  what: 'default',
  means: (exchange) => `the front page is the default page of ${nameOf(exchange)}`,
  fixes: ['check-site-of-server', 'check-domain', 'check-address'],
});
