import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'a site without a single post',
  stacks: ['apache-fpm', 'nginx-fpm'],
  put: async (site) => {
    await site.sql('DELETE FROM wp_posts; DELETE FROM wp_postmeta; DELETE FROM wp_comments');
  },
});
