import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the tables have a new prefix, and what users may do is kept under the old one',
  reports: ['gilzow.com/blog/2017/04/06/wordpress-table_prefix-variable-isnt-just-for-prefixing-your-tables'],
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['membership-missing'],
  mendable: 'who may write is for the owner of the site to say',
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await site.sql(
      "UPDATE wp_usermeta SET meta_key = REPLACE(meta_key, 'wp_', 'old_') WHERE meta_key IN ('wp_capabilities', 'wp_user_level')",
    );
  },
});
