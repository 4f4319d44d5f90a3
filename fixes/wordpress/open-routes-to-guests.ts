import { defineFix } from '../fix.ts';

export const openRoutesToGuests = defineFix({
  id: 'open-routes-to-guests',
  file: 'wp-admin',
  place: 'the settings of that plugin',
  says: 'Leave the routes that everybody may read open, where something reads them without a token',
  snippet: 'wordpress/open-routes-to-guests.txt',
  caveat: 'Where only programs with a token use the API, all is well as it is: allow the finding.',
});
