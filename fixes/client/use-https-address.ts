import { defineFix } from '../fix.ts';

export const useHttpsAddress = defineFix({
  id: 'use-https-address',
  file: 'sites.yaml',
  place: 'key url of the site',
  says: 'Write the address with https://, here and in every client, so that no request needs the redirect',
  snippet: 'client/use-final-address.yaml',
});
