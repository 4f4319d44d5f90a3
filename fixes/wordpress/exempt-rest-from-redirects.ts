import { defineFix } from '../fix.ts';

export const exemptRestFromRedirects = defineFix({
  id: 'exempt-rest-from-redirects',
  file: 'wp-admin',
  place: 'Plugins',
  says: 'In the plugin that X-Redirect-By names, exclude addresses that begin with /wp-json/ from its redirects',
  caveat: 'Where it says WordPress, a plugin or the theme redirects without a name of its own.',
  docs: 'https://developer.wordpress.org/reference/functions/wp_redirect/',
});
