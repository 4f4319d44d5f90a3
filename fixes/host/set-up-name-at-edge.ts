import { defineFix } from '../fix.ts';

export const setUpNameAtEdge = defineFix({
  id: 'set-up-name-at-edge',
  says: 'Add this very name to the service at the CDN, or ask for the site under the name that is set up there',
});
