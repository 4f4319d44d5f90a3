import { defineFault } from '../../fault.ts';

export default defineFault({
  says: '.htaccess denies all but GET and POST in a <LimitExcept> section',
  stacks: ['apache-mod-php', 'apache-fpm', 'nginx-apache'],
  causes: ['methods-blocked'],
  mendable: true,
  needsLogin: 'only who writes a draft sees that DELETE is refused',
  put: (site) =>
    site.edit(
      '.htaccess',
      (text) => `<LimitExcept GET POST OPTIONS>\nRequire all denied\n</LimitExcept>\n${text}`,
    ),
});
