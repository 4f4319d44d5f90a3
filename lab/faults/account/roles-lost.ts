import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the tables have a new prefix, and the roles of the site are kept under the old one',
  reports: ['sporklab.com/2018/11/20/wordpress-gotcha-when-changing-wp_prefix'],
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['roles-lost'],
  mendable: 'which roles the site had is for its owner to say; the report says where they are kept',
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await site.sql(
      "UPDATE wp_options SET option_name = 'old_user_roles' WHERE option_name = 'wp_user_roles'",
    );
  },
});
