import { addRoutes } from '../parts/large-index.ts';
import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'an index of 4 MB',
  stacks: ['apache-fpm', 'nginx-fpm'],
  put: (site) => addRoutes(site, 1700),
});
