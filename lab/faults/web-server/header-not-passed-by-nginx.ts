import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'fastcgi_pass_request_headers is off',
  stacks: ['nginx-fpm', 'https'],
  causes: ['authorization-header-stripped'],
  mendable: true,
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace('    fastcgi_pass', '    fastcgi_pass_request_headers off;\n    fastcgi_pass'),
    ),
});
