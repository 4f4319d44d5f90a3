import { defineFix } from '../fix.ts';

export const sendPlainRest = defineFix({
  id: 'send-plain-rest',
  file: 'wp-content/mu-plugins/rest-plain.php',
  place: 'as a new file',
  says: 'Take back what PHP code announces of the length and the compression of REST answers',
  snippet: 'mu-plugins/send-plain-rest.php',
  caveat:
    'What the web server or a proxy announces comes after it. Better: find the plugin that sends these headers, often a cache or an optimiser with a compression of its own, and switch its compression off.',
  docs: 'https://developer.wordpress.org/reference/hooks/rest_pre_serve_request/',
});
