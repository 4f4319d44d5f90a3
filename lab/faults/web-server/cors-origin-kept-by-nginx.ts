import { defineFault } from '../../fault.ts';
import { FRONT_END, isClosedToOthers } from '../../parts/other-origin.ts';

export default defineFault({
  says: 'nginx admits the front end alone, and does not let it send Authorization',
  stacks: ['nginx-fpm', 'https', 'nginx-apache'],
  causes: ['cors-headers-overridden'],
  mendable: true,
  entry: () => ({ origin: FRONT_END }),
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(/ {4}(fastcgi|proxy)_pass .*\n/, (pass, by) =>
        ['Origin', 'Headers', 'Credentials']
          .map((name) => `    ${by}_hide_header Access-Control-Allow-${name};\n`)
          .join('')
          .concat(
            `    add_header Access-Control-Allow-Origin "${FRONT_END}" always;\n`,
            '    add_header Access-Control-Allow-Headers "Content-Type, X-Requested-With" always;\n',
            pass,
          ),
      ),
    ),
  unharmed: isClosedToOthers,
});
