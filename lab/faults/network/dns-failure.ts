import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the name of the site does not resolve',
  stacks: ['nginx-fpm'],
  causes: ['dns-failure'],
  mendable: 'nothing answers at that address; where the site is, only its owner knows',
  entry: () => ({ url: 'http://shop.invalid', allow_http: true }),
});
