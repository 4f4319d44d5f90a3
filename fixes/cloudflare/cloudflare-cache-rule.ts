import { defineFix } from '../fix.ts';

export const cloudflareCacheRule = defineFix({
  id: 'cloudflare-cache-rule',
  server: 'cloudflare',
  file: 'Cloudflare dashboard',
  place: 'Caching > Cache Rules',
  says: 'Add a rule: URI Path starts with /wp-json/, Bypass cache',
  after: 'Empty the cache: Caching > Configuration > Purge Everything.',
  docs: 'https://developers.cloudflare.com/cache/how-to/cache-rules/',
});
