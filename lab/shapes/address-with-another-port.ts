import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'the address that WordPress keeps has another port than the one that is published',
  reports: ['docker-library/wordpress#199'],
  stacks: ['apache-fpm'],
  put: async (site) => {
    await site.sql(
      "UPDATE wp_options SET option_value = 'http://127.0.0.1:8081' WHERE option_name IN ('home', 'siteurl')",
    );
  },
});
