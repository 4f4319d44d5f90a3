import type { ClientMessage } from './client-message.ts';

const WHERE = 'The error details of the node have the code of WordPress: explain that one to know more.';

/** What n8n says in place of a status; its node or the test of its credentials shows it. */
export const n8n: ClientMessage[] = [
  {
    messages: ['Authorization failed - please check your credentials', 'Authorization failed'],
    says: [
      'n8n says so of status 401: WordPress knows no user for the request. The user is the name of the account or its e-mail address, and the password an application password, not that of wp-login.php.',
      WHERE,
    ],
    shows: [
      'application-password-wrong',
      'login-password-given',
      'authorization-header-stripped',
      'application-passwords-over-http',
      'application-passwords-off',
      'users-guarded',
      'woocommerce-key-unknown',
    ],
  },
  {
    messages: ['Forbidden - perhaps check your credentials'],
    says: [
      'n8n says so of status 403: a firewall or a plugin refuses the request, or the user is known and may not do this.',
      WHERE,
    ],
    shows: [
      'waf-block',
      'rest-lockdown',
      'client-user-agent-refused',
      'users-guarded',
      'role-without-edit-posts',
    ],
  },
  {
    messages: ['The resource you are requesting could not be found'],
    says: [
      'n8n says so of status 404: nothing is at /wp-json/ below the address of the credentials, or there is no such post. The address is that of the site, without /wp-json; a site on WordPress.com is asked elsewhere.',
      WHERE,
    ],
    shows: [
      'permalinks-plain',
      'rewrite-missing',
      'wrong-subdirectory',
      'wordpress-com',
      'woocommerce-inactive',
    ],
  },
];
