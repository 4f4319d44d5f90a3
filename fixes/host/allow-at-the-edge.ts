import { defineFix } from '../fix.ts';

export const allowAtTheEdge = defineFix({
  id: 'allow-at-the-edge',
  says: 'In the console of the CDN or firewall that answered, let requests to /wp-json/ pass, or those from your client',
});
