import { defineFault } from '../../fault.ts';

export default defineFault({
  says: '.htaccess sets the Content-Type of every answer',
  stacks: ['apache-mod-php', 'apache-fpm', 'apache-fcgid'],
  causes: ['content-type-mismatch'],
  mendable: true,
  put: (site) =>
    site.edit(
      '.htaccess',
      (text) =>
        `Header always set Content-Type "text/html; charset=UTF-8"\nHeader set Content-Type "text/html; charset=UTF-8"\n${text}`,
    ),
});
