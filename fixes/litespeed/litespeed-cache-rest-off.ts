import { defineFix } from '../fix.ts';

export const litespeedCacheRestOff = defineFix({
  id: 'litespeed-cache-rest-off',
  server: 'litespeed',
  file: 'wp-admin',
  place: 'LiteSpeed Cache > Cache',
  says: 'Switch "Cache REST API" off and save',
  after: 'Empty the cache: LiteSpeed Cache > Toolbox > Purge All.',
  docs: 'https://docs.litespeedtech.com/lscache/lscwp/cache/',
});
