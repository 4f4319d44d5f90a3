import { defineFix, type Fix } from '../fix.ts';

const permalinksDocs = 'https://wordpress.org/documentation/article/settings-permalinks-screen/';
const rolesDocs = 'https://wordpress.org/documentation/article/roles-and-capabilities/';

/** What is done in wp-admin, on any server. */
export const wordpressFixes: Fix[] = [
  defineFix({
    id: 'save-permalinks',
    says: 'In wp-admin open Settings > Permalinks and save, changing nothing',
    caveat:
      'WordPress 5.6 and later then writes its rules into .htaccess, if it may write the file. Lines of your own between "# BEGIN WordPress" and "# END WordPress" are lost. On nginx this changes nothing.',
    docs: permalinksDocs,
  }),
  defineFix({
    id: 'choose-permalinks',
    says: 'In wp-admin open Settings > Permalinks, choose "Post name" and save',
    caveat: 'The addresses of existing posts change; WordPress redirects the old ones.',
    docs: permalinksDocs,
  }),
  defineFix({
    id: 'activate-plugin',
    says: 'In wp-admin open Plugins and activate "JWT Authentication for WP REST API"; install it first if it is not listed',
    docs: 'https://wordpress.org/plugins/jwt-authentication-for-wp-rest-api/',
  }),
  defineFix({
    id: 'end-maintenance',
    says: 'Wait until the update is done. If it was broken off, delete the file .maintenance in the folder of WordPress',
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
    says: 'In wp-admin open Users, edit the user, and give it the role Contributor or higher (Author to publish)',
    docs: rolesDocs,
  }),
  defineFix({
    id: 'remove-draft',
    says: 'In wp-admin open Posts > Drafts and delete the draft titled "wp-rest-doctor test draft"',
    after: 'Then ask why the server refuses DELETE, or allow it.',
  }),
];
