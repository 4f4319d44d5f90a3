import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin has moved the REST API to /api/',
  stacks: ['nginx-fpm', 'apache-mod-php', 'apache-fpm', 'lighttpd', 'caddy'],
  causes: ['rest-prefix-changed'],
  mendable: true,
  put: async (site) => {
    site.snippet('api', "add_filter( 'rest_url_prefix', function () { return 'api'; } );");
    await site.sql("UPDATE wp_options SET option_value = '' WHERE option_name = 'rewrite_rules'");
  },
});
