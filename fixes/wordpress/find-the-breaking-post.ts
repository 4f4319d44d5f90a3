import { defineFix } from '../fix.ts';

export const findTheBreakingPost = defineFix({
  id: 'find-the-breaking-post',
  file: 'shell',
  place: 'in the folder of WordPress',
  says: 'Ask for the newest posts one by one, to see whether it is one of them or all',
  snippet: 'wordpress/find-the-breaking-post.sh',
  after:
    'One: correct in wp-admin the shortcode or block in it that fails. All: it is a plugin or the theme.',
});
