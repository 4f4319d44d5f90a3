import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the table of posts has lost its AUTO_INCREMENT',
  reports: ['got-quadrat.ru/blog/simptomy-poteri-avtoinkrementa-tablitsami-wordpress'],
  stacks: ['apache-fpm'],
  causes: ['post-id-missing'],
  mendable: 'the lab has no WP-CLI, which the printed lines take',
  needsLogin: 'only who writes a post sees it',
  put: async (site) => {
    await site.sql('ALTER TABLE wp_posts MODIFY ID bigint(20) unsigned NOT NULL');
  },
});
