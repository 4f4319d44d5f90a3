import { defineFault } from '../../fault.ts';

/** As Debian ships it: what is longer than 16 KB goes to PHP without its length. */
export default defineFault({
  says: 'Apache hands long bodies in chunks on to PHP-FPM without a length',
  stacks: ['apache-fpm'],
  causes: ['chunked-body-lost'],
  mendable: 'the client has to say how long a body is, or nginx has to read it whole in front',
  entry: () => ({ chunked: true }),
});
