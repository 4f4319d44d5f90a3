import { defineFix } from '../fix.ts';

export const useFinalAddress = defineFix({
  id: 'use-final-address',
  file: 'sites.yaml',
  place: 'key url of the site',
  says: 'Write the address that the redirect leads to, here and in every client',
  snippet: 'client/use-final-address.yaml',
});
