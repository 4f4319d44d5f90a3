import { defineFault } from '../../fault.ts';

export default defineFault({
  says: '.htaccess denies POST in a <Limit> section',
  stacks: ['apache-mod-php', 'apache-fpm', 'apache-fcgid', 'nginx-apache'],
  causes: ['method-blocked'],
  mendable: true,
  put: (site) => site.edit('.htaccess', (text) => `<Limit POST>\nRequire all denied\n</Limit>\n${text}`),
});
