import { defineFix } from '../fix.ts';

export const allowAtTheHost = defineFix({
  id: 'allow-at-the-host',
  says: 'Ask the host to put the address from which your client asks on the allow list of the protection that answered',
  caveat: 'No setting of WordPress changes it.',
});
