import { defineFault } from '../../fault.ts';
import { isClosedToOthers } from '../../parts/other-origin.ts';

export default defineFault({
  says: 'nginx names one origin, beside the header of WordPress',
  stacks: ['nginx-fpm', 'nginx-apache'],
  causes: ['cors-headers-overridden'],
  mendable: true,
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(
        / {4}(?:fastcgi|proxy)_pass /,
        (pass) => `    add_header Access-Control-Allow-Origin "https://www.example.com" always;\n${pass}`,
      ),
    ),
  unharmed: isClosedToOthers,
});
