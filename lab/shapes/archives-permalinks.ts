import { defineShape, permalinks } from '../parts/well.ts';

export default defineShape({
  says: 'permalinks with a word before them and no name, /archives/%post_id%',
  stacks: ['apache-fpm', 'nginx-fpm'],
  put: async (site) => {
    await site.sql(permalinks('/archives/%post_id%'));
  },
});
