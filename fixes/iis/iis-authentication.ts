import { defineFix } from '../fix.ts';

export const iisAuthentication = defineFix({
  id: 'iis-authentication',
  server: 'iis',
  file: 'IIS Manager',
  place: 'Authentication',
  says: 'Enable Anonymous Authentication alone: Basic and Windows keep the header for themselves',
  docs: 'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/authentication/',
});
