import { defineFix } from '../fix.ts';

export const keepGateUser = defineFix({
  id: 'keep-gate-user',
  says: 'Whoever sets the Authorization header before WordPress (a proxy that logs people in, or the headers: of sites.yaml) should leave it alone for /wp-json/',
  caveat: 'The client has one such header, and WordPress reads whatever stands in it.',
});
