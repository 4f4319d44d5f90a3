import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'nothing listens at the address',
  stacks: ['nginx-fpm'],
  causes: ['connection-refused'],
  mendable: 'nothing answers at that address; where the site is, only its owner knows',
  entry: (site) => ({ url: `http://127.0.0.1:${site.context.backPort}` }),
});
