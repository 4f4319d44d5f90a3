import { defineFix } from '../fix.ts';

export const sendRestStatus = defineFix({
  id: 'send-rest-status',
  file: 'wp-content/mu-plugins/send-rest-status.php',
  place: 'as a new file',
  says: 'Have WordPress say the status last',
  snippet: 'mu-plugins/send-rest-status.php',
  caveat:
    'What the web server makes of it comes after. Better: find the plugin or the snippet that sets the status.',
  docs: 'https://developer.wordpress.org/reference/hooks/rest_pre_serve_request/',
});
