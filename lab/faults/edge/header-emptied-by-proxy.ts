import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'nginx in front of Apache empties the Authorization header',
  stacks: ['nginx-apache'],
  causes: ['proxy-strips-authorization'],
  mendable: true,
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace('    proxy_pass', '    proxy_set_header Authorization "";\n    proxy_pass'),
    ),
});
