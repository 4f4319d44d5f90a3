import { defineFault } from '../../fault.ts';

/** As Debian ships it: nothing has to be put in. */
export default defineFault({
  says: 'PHP runs as CGI, which is told the length of a body or gets none',
  stacks: ['apache-cgi'],
  causes: ['chunked-body-lost'],
  mendable: 'the client has to say how long a body is, or PHP has to run in another way',
  entry: () => ({ chunked: true }),
});
