import { defineFix } from '../fix.ts';

export const admitOrigin = defineFix({
  id: 'admit-origin',
  file: 'wp-content/mu-plugins/admit-origin.php',
  place: 'as a new file',
  says: 'Where WordPress or a plugin answers, admit this origin as well',
  snippet: 'mu-plugins/admit-origin.php',
  caveat: 'What the web server sets comes after it: name the origin there.',
  docs: 'https://developer.wordpress.org/reference/hooks/rest_pre_serve_request/',
});
