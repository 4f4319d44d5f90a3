import { defineFix } from '../fix.ts';

export const useAnnouncedAddress = defineFix({
  id: 'use-announced-address',
  file: 'sites.yaml',
  place: 'key url of the site',
  says: 'Write the address of WordPress with its path, here and in every client',
  snippet: 'client/use-announced-address.yaml',
});
