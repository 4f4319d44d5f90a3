import { defineFault } from '../../fault.ts';
import { everyApache } from '../../stacks/groups.ts';

export default defineFault({
  says: 'permalinks are plain, and WordPress has emptied its block in .htaccess',
  stacks: everyApache,
  // Without the rules of the block nothing hands the header on either.
  causes: ['permalinks-plain', 'authorization-header-stripped'],
  mendable: true,
  put: async (site) => {
    site.write('.htaccess', '# BEGIN WordPress\n\n# END WordPress\n');
    await site.sql(
      "UPDATE wp_options SET option_value = '' WHERE option_name IN ('permalink_structure', 'rewrite_rules')",
    );
  },
});
