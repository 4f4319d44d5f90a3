import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'nginx hands PHP an empty Authorization header',
  stacks: ['nginx-fpm', 'https', 'varnish'],
  causes: ['authorization-header-stripped'],
  mendable: true,
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace('    fastcgi_pass', '    fastcgi_param HTTP_AUTHORIZATION "";\n    fastcgi_pass'),
    ),
});
