import { defineFix } from '../fix.ts';

export const checkAddress = defineFix({
  id: 'check-address',
  says: 'Open the address from sites.yaml in a browser; correct it there, or bring the server up',
});
