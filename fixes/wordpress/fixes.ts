import { defineFix, type Fix } from '../fix.ts';

const permalinksDocs = 'https://wordpress.org/documentation/article/settings-permalinks-screen/';
const rolesDocs = 'https://wordpress.org/documentation/article/roles-and-capabilities/';

/** What is done in wp-admin, on any server. */
export const wordpressFixes: Fix[] = [
  defineFix({
    id: 'save-permalinks',
    file: 'wp-admin',
    place: 'Settings > Permalinks',
    says: 'Save the permalinks once more, changing nothing',
    caveat:
      'WordPress 5.6 and later then writes its rules into .htaccess, if it may write the file. Lines of your own between "# BEGIN WordPress" and "# END WordPress" are lost. On nginx this changes nothing.',
    docs: permalinksDocs,
  }),
  defineFix({
    id: 'choose-permalinks',
    file: 'wp-admin',
    place: 'Settings > Permalinks',
    says: 'Choose this and save',
    snippet: 'wordpress/post-name.txt',
    caveat: 'The addresses of existing posts change; WordPress redirects the old ones.',
    docs: permalinksDocs,
  }),
  defineFix({
    id: 'choose-custom-permalinks',
    file: 'wp-admin',
    place: 'Settings > Permalinks',
    says: 'Or, where WordPress puts /index.php before the choices, type it yourself and save',
    snippet: 'wordpress/custom-structure.txt',
    caveat: 'Only where the web server passes such addresses on to WordPress; else every page answers 404.',
    docs: permalinksDocs,
  }),
  defineFix({
    id: 'activate-plugin',
    file: 'wp-admin',
    place: 'Plugins',
    says: 'Activate the plugin; install it first if it is not listed',
    snippet: 'wordpress/activate-plugin.txt',
    caveat: 'Older versions are listed as "JWT Authentication for WP-API".',
    docs: 'https://wordpress.org/plugins/jwt-authentication-for-wp-rest-api/',
  }),
  defineFix({
    id: 'replace-jwt-plugin',
    file: 'wp-admin',
    place: 'Plugins',
    says: 'Have one plugin for tokens: switch the other one off and this one on',
    snippet: 'wordpress/replace-jwt-plugin.txt',
    caveat: 'Clients that were written for the other plugin then need another login.',
    docs: 'https://wordpress.org/plugins/jwt-authentication-for-wp-rest-api/',
  }),
  defineFix({
    id: 'update-other-plugin',
    file: 'wp-admin',
    place: 'Plugins',
    says: 'Update the plugin that brings an old firebase/php-jwt, or switch it off; switching off one by one finds it',
    docs: 'https://github.com/firebase/php-jwt/releases',
  }),
  defineFix({
    id: 'find-the-plugin',
    file: 'wp-admin',
    place: 'Plugins',
    says: 'Switch the plugins off one by one until the answers are clean: the last one prints the text',
    caveat: 'Its own settings may exempt the REST API: look there first in a plugin for caching or speed.',
    docs: 'https://wordpress.org/documentation/article/faq-troubleshooting/',
  }),
  defineFix({
    id: 'litespeed-cache-rest-off',
    server: 'litespeed',
    file: 'wp-admin',
    place: 'LiteSpeed Cache > Cache',
    says: 'Switch "Cache REST API" off and save',
    after: 'Empty the cache: LiteSpeed Cache > Toolbox > Purge All.',
    docs: 'https://docs.litespeedtech.com/lscache/lscwp/cache/',
  }),
  defineFix({
    id: 'renew-user',
    file: 'wp-admin',
    place: 'Users',
    says: 'Create the user anew or choose another one, and let the client log in as that one',
    docs: rolesDocs,
  }),
  defineFix({
    id: 'end-maintenance',
    says: 'Wait until the update is done',
    caveat: 'WordPress ignores the file by itself when it is older than ten minutes.',
  }),
  defineFix({
    id: 'mend-database',
    says: 'See that the database server runs, and that DB_NAME, DB_USER, DB_PASSWORD and DB_HOST in wp-config.php are its own',
  }),
  defineFix({
    id: 'open-jwt-routes',
    says: 'In the plugin that closes the REST API, admit everything under jwt-auth/v1; a token opens the rest',
    caveat:
      'Where it is a snippet in functions.php on rest_authentication_errors, let requests for these routes pass.',
  }),
  defineFix({
    id: 'exempt-rest-from-login-protection',
    says: 'In the plugin that protects the login, exempt the REST login, or give the client a user of its own without a second factor',
    caveat: 'Too many attempts are forgotten after a while; then the same login works again.',
  }),
  defineFix({
    id: 'check-username',
    says: 'Use the login name as wp-admin > Users shows it, not the display name',
    after: 'Change the username in sites.yaml or in the variable it comes from.',
  }),
  defineFix({
    id: 'check-password',
    says: 'Log in at /wp-login.php with the same username and password',
    after:
      'Refused there too: set a new password under wp-admin > Users. Accepted there: look for quotes, spaces or an unescaped $ around the password in your environment.',
  }),
  defineFix({
    id: 'give-role',
    file: 'wp-admin',
    place: 'Users',
    says: 'Edit the user and give it the role Contributor or higher (Author to publish)',
    docs: rolesDocs,
  }),
  defineFix({
    id: 'remove-draft',
    file: 'wp-admin',
    place: 'Posts > Drafts',
    says: 'Let "wp-rest-doctor clean" remove it, or delete the draft titled "wp-rest-doctor test draft"',
    after: 'Then ask why the server refuses DELETE, or allow it.',
  }),
];
