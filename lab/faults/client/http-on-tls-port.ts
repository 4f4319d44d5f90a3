import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the address says http:// and has the port of https',
  stacks: ['https'],
  causes: ['http-on-tls-port'],
  mendable: true,
  entry: (site) => ({ url: site.url.replace('https:', 'http:') }),
});
