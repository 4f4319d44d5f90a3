import { defineFix } from '../fix.ts';

export const deactivateBasicAuth = defineFix({
  id: 'deactivate-basic-auth',
  file: 'wp-admin',
  place: 'Plugins',
  says: 'Deactivate the plugin for Basic authentication; WordPress has application passwords of its own',
  snippet: 'wordpress/deactivate-basic-auth.txt',
  caveat: 'It may be listed under another name, or lie in wp-content/mu-plugins.',
  docs: 'https://github.com/WP-API/Basic-Auth',
});
