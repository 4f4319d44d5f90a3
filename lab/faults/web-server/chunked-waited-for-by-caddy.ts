import { defineFault } from '../../fault.ts';

/** As Debian ships it: nothing has to be put in. */
export default defineFault({
  says: 'Caddy waits for the end of a body whose length is not said',
  stacks: ['caddy'],
  causes: ['chunked-body-lost'],
  mendable: 'the client has to say how long a body is, or another server has to read it whole',
  entry: () => ({ chunked: true, timeout: '5s' }),
});
