import { defineFix } from '../fix.ts';

export const useWorkingRoot = defineFix({
  id: 'use-working-root',
  file: 'sites.yaml',
  place: 'key rest_root of the site',
  says: 'Write the REST root at which WordPress does answer, here and in every client',
  snippet: 'client/use-working-root.yaml',
  docs: 'https://developer.wordpress.org/rest-api/using-the-rest-api/discovery/',
});
