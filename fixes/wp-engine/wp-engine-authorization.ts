import { defineFix } from '../fix.ts';

export const wpEngineAuthorization = defineFix({
  id: 'wp-engine-authorization',
  server: 'wp-engine',
  says: 'Ask WP Engine to pass the Authorization header on to PHP for /wp-json/, then clear the cache',
  caveat: 'WP Engine no longer reads .htaccess, so the line has to be theirs.',
  docs: 'https://wpengine.com/support/htaccess-deprecation/',
});
