import { defineFix } from '../fix.ts';

export const skipRestCache = defineFix({
  id: 'skip-rest-cache',
  file: 'wp-content/mu-plugins/skip-rest-cache.php',
  place: 'as a new file',
  says: 'Where a plugin caches, have it leave out the REST API',
  snippet: 'mu-plugins/skip-rest-cache.php',
  after: 'Empty the cache of that plugin: it may hold answers meant for one user.',
  caveat: 'A cache in front of WordPress is not reached by it.',
});
