import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'Imunify360 refuses every address with JSON of its own',
  stacks: ['nginx-fpm'],
  causes: ['waf-block'],
  mendable: 'the host puts an address on its white list',
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  location / {',
        '  location ~ .* { default_type application/json; return 403 \'{"message":"Access denied by Imunify360 bot-protection. IPs used for automation should be whitelisted"}\'; }\n  location / {',
      ),
    ),
});
