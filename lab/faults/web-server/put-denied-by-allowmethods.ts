import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the virtual host admits neither PUT nor DELETE',
  reports: ['WordPress/gutenberg#5632'],
  stacks: ['apache-fpm', 'apache-mod-php'],
  causes: ['methods-blocked'],
  mendable: true,
  needsLogin: 'only who writes a post sees it',
  put: (site) =>
    site.editConfig('Apache virtual host', (text) =>
      text.replace('    AllowOverride', '    AllowMethods GET POST HEAD OPTIONS\n    AllowOverride'),
    ),
});
