import { defineFix } from '../fix.ts';

export const checkAddress = defineFix({
  id: 'check-address',
  says: 'Open the address of the site in a browser; correct it where you gave it, or bring the server up',
});
