import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'permalinks carry index.php, as where no rewriting was to be had',
  stacks: ['apache-mod-php', 'apache-fpm', 'apache-fcgid'],
  // Without the rules of the block nothing hands the header on either.
  causes: ['index-permalinks', 'authorization-header-stripped'],
  mendable: true,
  put: async (site) => {
    site.write('.htaccess', '');
    await site.sql(
      "UPDATE wp_options SET option_value = '/index.php/%postname%/' WHERE option_name = 'permalink_structure'; UPDATE wp_options SET option_value = '' WHERE option_name = 'rewrite_rules'",
    );
  },
});
