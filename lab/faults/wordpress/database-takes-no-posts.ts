import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the database takes no new post',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['database-refuses-writes'],
  mendable: 'the database is the business of the host; the report says how to see what is wrong',
  needsLogin: 'only who writes a post sees it',
  put: async (site) => {
    await site.sql(
      "CREATE TRIGGER full BEFORE INSERT ON wp_posts FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The table is full'",
    );
  },
});
