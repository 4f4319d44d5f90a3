import type { CauseId } from '../../causes/ids.ts';
import type { ClientMessage } from './client-message.ts';

const OF_PASSWORDS: CauseId[] = [
  'application-password-wrong',
  'login-password-given',
  'application-passwords-off',
  'application-passwords-over-http',
  'authorization-header-stripped',
  'authorization-header-eaten',
];

/** What services and apps say in words of their own, whatever they were answered. */
export const services: ClientMessage[] = [
  {
    messages: ['Couldn’t connect with these settings', "Couldn't connect with these settings"],
    says: [
      'n8n says so of any failed test of credentials; the line below it says more. It asks /wp-json/wp/v2/users, which some sites hide from everybody, and others show to everybody: then it passes with a wrong password as well.',
    ],
    shows: [...OF_PASSWORDS, 'users-guarded', 'permalinks-plain', 'wrong-subdirectory'],
  },
  {
    messages: [
      "It looks like this username/password isn't associated with this site",
      'Username or Password incorrect',
    ],
    says: [
      'An app says so where a login was refused: the user or the password is wrong, or a plugin refuses this way in. What works at wp-login.php is no application password.',
    ],
    shows: ['wrong-password', 'unknown-user', 'login-protection', ...OF_PASSWORDS.slice(0, 2)],
  },
  {
    messages: ['Unable to verify WordPress credentials'],
    says: [
      'IFTTT says so: it logs in at xmlrpc.php with the user and the password, and either that is closed, or they are refused there. An application password is taken there as well.',
    ],
    shows: ['path-blocked', 'waf-block', 'wrong-password', 'login-protection'],
  },
  {
    messages: ['The API Key you supplied is incorrect', 'authentication failed: The API Key you supplied'],
    says: [
      'Zapier says so where the test request of a connection was refused. What it calls the API key of a WordPress site is an application password of its user.',
    ],
    shows: OF_PASSWORDS,
  },
  {
    messages: [
      'XML-RPC services are disabled on this site',
      'There is no valid WordPress site at this address',
      "it's not a WordPress site, so you can't connect to it with the app",
      'Error while adding site. Error code: GENERIC_ERROR',
      'Required XML-RPC methods are missing on the server',
    ],
    says: [
      'The app of WordPress says so: it logs in at xmlrpc.php, which a plugin or the host has closed. The REST API may work all the same: give the app an application password, or open xmlrpc.php to it.',
    ],
    shows: ['waf-block', 'path-blocked', 'login-protection'],
  },
];
