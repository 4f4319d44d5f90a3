import { defineFix } from '../fix.ts';

export const showPostsInRest = defineFix({
  id: 'show-posts-in-rest',
  file: 'wp-content/mu-plugins/posts-in-rest.php',
  place: 'as a new file',
  says: 'Give posts their route again',
  snippet: 'mu-plugins/show-posts-in-rest.php',
  caveat:
    'If it was closed on purpose, use the settings of the plugin that does it. A client that uses the other route needs it no more.',
  docs: 'https://developer.wordpress.org/reference/hooks/register_post_type_args/',
});
