import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'nginx replaces the CORS headers of WordPress',
  stacks: ['nginx-fpm', 'https'],
  causes: ['cors-headers-overridden'],
  mendable: true,
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '    fastcgi_pass',
        '    fastcgi_hide_header Access-Control-Allow-Headers;\n    add_header Access-Control-Allow-Headers "Content-Type" always;\n    fastcgi_pass',
      ),
    ),
});
