import { defineFix } from '../fix.ts';

export const useAnnouncedRoot = defineFix({
  id: 'use-announced-root',
  file: 'sites.yaml',
  place: 'key rest_root of the site',
  says: 'Write the REST root that WordPress announces, here and in every client',
  snippet: 'client/use-announced-root.yaml',
  docs: 'https://developer.wordpress.org/rest-api/using-the-rest-api/discovery/',
});
