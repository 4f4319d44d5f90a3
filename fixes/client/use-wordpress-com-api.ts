import { defineFix } from '../fix.ts';

export const useWordpressComApi = defineFix({
  id: 'use-wordpress-com-api',
  says: 'Move to a plan that takes plugins, and install the JWT plugin there; or have clients use the API of WordPress.com (https://public-api.wordpress.com/wp/v2/sites/NAME), which has a login of its own: OAuth 2',
  docs: 'https://developer.wordpress.com/docs/api/',
});
