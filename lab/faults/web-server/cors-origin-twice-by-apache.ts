import { defineFault } from '../../fault.ts';
import { isClosedToOthers } from '../../parts/other-origin.ts';

export default defineFault({
  says: '.htaccess names one origin, and stands beside the header of WordPress, not in its place',
  stacks: ['apache-fpm'],
  causes: ['cors-headers-overridden'],
  mendable: true,
  unharmed: isClosedToOthers,
  put: (site) =>
    site.edit(
      '.htaccess',
      (text) => `Header set Access-Control-Allow-Origin "https://www.example.com"\n${text}`,
    ),
});
