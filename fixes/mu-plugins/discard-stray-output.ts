import { defineFix } from '../fix.ts';

export const discardStrayOutput = defineFix({
  id: 'discard-stray-output',
  file: 'wp-content/mu-plugins/00-discard-stray-output.php',
  place: 'as a new file',
  says: 'Throw away what is printed before REST answers',
  snippet: 'mu-plugins/discard-stray-output.php',
  caveat:
    'It comes too late for what wp-config.php prints. Better: find the line that prints, and take it out.',
  docs: 'https://developer.wordpress.org/reference/hooks/rest_pre_serve_request/',
});
