import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'Cloudflare has no address to pass requests for this name on to',
  stacks: ['nginx-fpm'],
  causes: ['name-unknown-at-edge'],
  mendable: 'the record is made at Cloudflare, not on the site',
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  index ',
        '  default_type text/plain;\n  add_header cf-ray 8f2a1c-FRA always;\n  return 409 "error code: 1001";\n  index ',
      ),
    ),
});
