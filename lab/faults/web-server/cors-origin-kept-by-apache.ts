import { defineFault } from '../../fault.ts';
import { FRONT_END, isClosedToOthers } from '../../parts/other-origin.ts';

export default defineFault({
  says: '.htaccess admits the front end alone, and does not let it send Authorization',
  stacks: ['apache-mod-php'],
  causes: ['cors-headers-overridden'],
  mendable: true,
  entry: () => ({ origin: FRONT_END }),
  put: (site) =>
    site.edit(
      '.htaccess',
      (text) =>
        `Header set Access-Control-Allow-Origin "${FRONT_END}"\nHeader set Access-Control-Allow-Headers "Content-Type"\n${text}`,
    ),
  unharmed: isClosedToOthers,
});
