import { defineFix } from '../fix.ts';

/** It may be anybody's address, so that it is looked at before anything is sent there. */
export const openAnnouncedRoot = defineFix({
  id: 'open-announced-root',
  file: 'sites.yaml',
  place: 'key rest_root of the site',
  says: 'Open the address in a browser that the pages name for the API; where JSON comes and the host is yours, write it as rest_root',
  snippet: 'client/use-announced-root.yaml',
  caveat:
    'Where no JSON comes, the Site Address in Settings > General is that of another site, or code filters rest_url.',
  docs: 'https://developer.wordpress.org/rest-api/using-the-rest-api/discovery/',
});
