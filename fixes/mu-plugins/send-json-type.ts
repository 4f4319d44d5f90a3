import { defineFix } from '../fix.ts';

export const sendJsonType = defineFix({
  id: 'send-json-type',
  file: 'wp-content/mu-plugins/send-json-type.php',
  place: 'as a new file',
  says: 'Where PHP code changes the Content-Type, have WordPress say it last',
  snippet: 'mu-plugins/send-json-type.php',
  caveat: 'What the web server sets, and what a cache has kept, comes after it.',
  docs: 'https://developer.wordpress.org/reference/hooks/rest_pre_serve_request/',
});
