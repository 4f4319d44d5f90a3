import { defineShape, permalinks } from '../parts/well.ts';

export default defineShape({
  says: 'permalinks carry index.php, though the server sends every address to WordPress',
  stacks: ['apache-fpm', 'nginx-fpm', 'caddy', 'lighttpd'],
  put: async (site) => {
    await site.sql(permalinks('/index.php/%postname%/'));
  },
});
