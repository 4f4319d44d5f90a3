import { defineFix } from '../fix.ts';

export const iisVerbs = defineFix({
  id: 'iis-verbs',
  server: 'iis',
  file: 'IIS Manager',
  place: 'Handler Mappings',
  says: 'Open the mapping of *.php, Request Restrictions, Verbs, and choose "All verbs"; remove WebDAV if it is installed',
  docs: 'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/handlers/',
});
