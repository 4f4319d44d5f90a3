import { defineFix } from '../fix.ts';

export const sendNoLocation = defineFix({
  id: 'send-no-location',
  file: 'wp-content/mu-plugins/send-no-location.php',
  place: 'as a new file',
  says: 'Send REST answers without the header Location, for which the server writes that page',
  snippet: 'mu-plugins/send-no-location.php',
  caveat:
    'The id and the address of what was created stand in the JSON as well; hardly a client reads the header.',
  docs: 'https://developer.wordpress.org/reference/hooks/rest_post_dispatch/',
});
