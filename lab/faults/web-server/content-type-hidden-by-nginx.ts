import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'nginx hides the Content-Type of the application',
  stacks: ['nginx-fpm', 'https'],
  causes: ['content-type-mismatch'],
  mendable: true,
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace('    fastcgi_pass', '    fastcgi_hide_header Content-Type;\n    fastcgi_pass'),
    ),
});
