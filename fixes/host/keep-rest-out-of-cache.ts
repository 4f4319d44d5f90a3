import { defineFix } from '../fix.ts';

export const keepRestOutOfCache = defineFix({
  id: 'keep-rest-out-of-cache',
  says: 'Exclude /wp-json/ from the cache, in the cache plugin and at the CDN, and let requests with Authorization pass by it',
  after: 'Then empty the cache: it may hold answers meant for one user.',
});
