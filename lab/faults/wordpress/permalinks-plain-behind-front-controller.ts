import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'permalinks are plain, and the server sends every address to WordPress all the same',
  stacks: ['nginx-fpm', 'apache-mod-php', 'https', 'varnish', 'lighttpd', 'caddy'],
  causes: ['permalinks-plain'],
  mendable: true,
  put: async (site) => {
    await site.sql(
      "UPDATE wp_options SET option_value = '' WHERE option_name IN ('permalink_structure', 'rewrite_rules')",
    );
  },
});
