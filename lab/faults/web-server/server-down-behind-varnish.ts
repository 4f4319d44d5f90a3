import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the web server behind Varnish has ended',
  stacks: ['varnish'],
  causes: ['origin-unreachable'],
  mendable: 'whoever runs the server starts it',
  started: (site) => site.end('nginx'),
});
