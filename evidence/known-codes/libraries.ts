import type { ClientMessage } from './client-message.ts';

/** What cURL, php-jwt, a gateway, WordPress about itself and plugins say; what is more general comes later. */
export const libraries: ClientMessage[] = [
  {
    messages: [
      'The provided password is an invalid application password',
      'The password entered is an invalid application password',
    ],
    says: [
      'WordPress says so: it knows the user, and none of the application passwords of that user is this one. The password of wp-login.php is none; asked for a token, WordPress says so of a wrong one of those as well.',
    ],
    shows: ['application-password-wrong', 'login-password-given', 'wrong-password'],
  },
  {
    messages: ['Cannot parse WordPress server response', 'cannot parse response'],
    says: [
      'A client says so: what came is no answer of WordPress, but a page, or something stands before or behind the answer. Look at the status and the first line of it.',
    ],
    shows: ['output-before-json', 'text-before-json', 'permalinks-plain', 'waf-block', 'bot-challenge'],
  },
  {
    messages: ["You don't have permission to access …on this server"],
    says: [
      'A page of Apache says so, with status 403: a rule of the server, its .htaccess or mod_security refuses the address before WordPress sees the request. Its error log names the rule.',
    ],
    shows: ['path-blocked', 'waf-block', 'method-blocked', 'client-user-agent-refused'],
  },
  {
    messages: ['Error establishing a database connection'],
    says: [
      'WordPress says so: it does not reach its database, or the name or the password in wp-config.php is another.',
    ],
    shows: ['database-down'],
  },
  {
    messages: ['Briefly unavailable for scheduled maintenance'],
    says: [
      'WordPress says so while it is updated, for ten minutes at most; the file .maintenance is left where an update was broken off.',
    ],
    shows: ['maintenance-mode'],
  },
  {
    messages: ['Cannot modify header information', 'headers already sent'],
    says: ['PHP says so: something was printed before WordPress answered; the place is named in the line.'],
    shows: ['output-before-json', 'text-before-json', 'byte-order-mark'],
  },
  {
    messages: ['JWT is not present and we can not search for a user', 'JWT is missing'],
    says: [
      'Simple JWT Login says so: it has seen no token where one is needed. None was sent, or the Authorization header is lost on the way to PHP.',
    ],
    shows: ['authorization-header-stripped', 'authorization-header-eaten', 'token-demanded'],
  },
  {
    messages: ['JWT Auth is not configured correctly'],
    says: [
      'WPGraphQL JWT Authentication says so: GRAPHQL_JWT_AUTH_SECRET_KEY is not defined in wp-config.php, or too late there.',
    ],
    shows: ['secret-missing', 'secret-defined-late'],
  },
  {
    messages: ['Wrong user credentials'],
    says: ['Simple JWT Login says so: the user or the password is wrong.'],
    shows: ['wrong-password', 'unknown-user'],
  },
  {
    messages: ['Expired token'],
    says: [
      'A token holds for 7 days unless the site says otherwise, and a client that keeps one for longer is answered so: log in again, and let the client do that each time it gets this answer.',
      'Only where a token seconds old is answered so is something wrong with the site.',
    ],
    shows: ['token-expired-at-issue', 'clock-skew'],
  },
  {
    messages: ['Wrong number of segments'],
    says: [
      'php-jwt says so: what came behind "Bearer" has not the three parts of a token. It is empty, "undefined", cut off, or a password: let the client print what it sends.',
    ],
    shows: ['bearer-taken-for-password', 'other-jwt-plugin', 'second-jwt-plugin'],
  },
  {
    messages: ['Provided key is too short'],
    says: [
      'php-jwt says so, from version 7 on: JWT_AUTH_SECRET_KEY has fewer than 32 bytes. Put a longer one into wp-config.php; everybody has to log in again.',
    ],
    shows: ['secret-too-short'],
  },
  {
    messages: ['The username or password you entered is incorrect'],
    says: [
      'A plugin that hides which users there are says so (Wordfence for one): the user name or the password is wrong, or a plugin refuses the login and does not say why.',
    ],
    shows: ['wrong-password', 'unknown-user', 'login-protection'],
  },
  {
    messages: [
      'The REST API encountered an unexpected result',
      'The REST API encountered an error',
      'The REST API is unavailable',
      'Your site could not complete a loopback request',
    ],
    says: [
      'Site Health in wp-admin says so: the site asked its own REST API and got no proper answer. The status and the message below it say what came. Where the site works from outside, its own server is kept out: a firewall, a password in front of the site, its name or its certificate as seen from there.',
    ],
    shows: [
      'waf-block',
      'rest-lockdown',
      'rest-disabled',
      'rewrite-missing',
      'critical-error',
      'tls-untrusted',
    ],
  },
  {
    messages: ['cURL error 6:', 'curl: (6)'],
    says: ['No name server knows the host.'],
    shows: ['dns-failure'],
  },
  {
    messages: ['cURL error 7:', 'curl: (7)', 'Failed to connect to'],
    says: ['Nothing listens at that host and port, or a firewall refuses the connection.'],
    shows: ['connection-refused'],
  },
  {
    messages: ['cURL error 28:', 'curl: (28)', 'Operation timed out after'],
    says: ['No answer came in time: the connection did not come about, or the site hangs.'],
    shows: ['connection-timeout', 'server-hangs', 'php-hangs', 'rest-hangs'],
  },
  {
    messages: ['cURL error 47:', 'curl: (47)', 'redirects followed', 'ERR_TOO_MANY_REDIRECTS'],
    says: ['The answer is a redirect each time, and never a page.'],
    shows: ['redirect-to-itself', 'redirect-ping-pong'],
  },
  {
    messages: [
      'cURL error 52:',
      'curl: (52)',
      'Empty reply from server',
      'cURL error 56:',
      'ECONNRESET',
      'socket hang up',
    ],
    says: ['The server took the request and broke the connection off: PHP or a firewall ended it.'],
    shows: ['response-truncated', 'critical-error', 'waf-block'],
  },
  {
    messages: ['cURL error 60:', 'curl: (60)', 'cURL error 51:', 'SSL certificate problem'],
    says: [
      'The certificate is not accepted: nobody vouches for it, it has expired, or it is for another name.',
    ],
    shows: ['tls-untrusted', 'tls-expired', 'tls-name-mismatch'],
  },
];
