import { addRoutes } from '../parts/large-index.ts';
import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'an index of 1.5 MB, as of a shop with many plugins',
  stacks: ['apache-fpm', 'nginx-fpm'],
  put: (site) => addRoutes(site, 640),
});
