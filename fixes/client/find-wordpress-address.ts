import { defineFix } from '../fix.ts';

export const findWordpressAddress = defineFix({
  id: 'find-wordpress-address',
  says: 'Find out where WordPress is: in wp-admin under Settings > General it is the "WordPress Address". Write it as url, or its REST root as rest_root, here and in every client',
  docs: 'https://developer.wordpress.org/rest-api/using-the-rest-api/discovery/',
});
