import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the virtual host admits GET and OPTIONS alone',
  stacks: ['apache-mod-php', 'apache-fpm'],
  causes: ['method-blocked'],
  mendable: true,
  put: (site) =>
    site.editConfig('Apache virtual host', (text) =>
      text.replace('    AllowOverride', '    AllowMethods GET HEAD OPTIONS\n    AllowOverride'),
    ),
});
