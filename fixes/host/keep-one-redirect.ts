import { defineFix } from '../fix.ts';

export const keepOneRedirect = defineFix({
  id: 'keep-one-redirect',
  says: 'Choose one address for the site, and remove the redirect that leads away from it: in the rules of the CDN, in the web server or .htaccess, in the panel of the host, or in a plugin for https or domains',
  docs: 'https://developer.wordpress.org/advanced-administration/upgrade/migrating/',
});
