import { defineFix } from '../fix.ts';

export const useRootWithHeader = defineFix({
  id: 'use-root-with-header',
  file: 'sites.yaml',
  place: 'key rest_root of the site',
  says: 'Use this address: write the REST root at which the password is accepted, here and in every client',
  snippet: 'client/use-root-with-header.yaml',
});
