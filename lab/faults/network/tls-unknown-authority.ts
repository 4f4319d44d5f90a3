import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the certificate is of an authority that nobody here knows',
  stacks: ['https'],
  causes: ['tls-untrusted'],
  mendable: "the certificate is the host's",
  entry: () => ({ tls: {} }),
});
