import { defineFix } from '../fix.ts';

export const restAllowHeaders = defineFix({
  id: 'rest-allow-headers',
  file: 'wp-content/mu-plugins/rest-allow-headers.php',
  place: 'as a new file',
  says: 'Where a plugin or the theme sets Access-Control-Allow-Headers, have WordPress say it last',
  snippet: 'mu-plugins/rest-allow-headers.php',
  caveat: 'What the web server sets comes after it.',
  docs: 'https://developer.wordpress.org/reference/hooks/rest_pre_serve_request/',
});
