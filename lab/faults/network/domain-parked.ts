import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the domain is parked: every page is one of a registrar',
  stacks: ['nginx-fpm'],
  causes: ['domain-parked'],
  mendable: 'the domain is renewed or pointed at the site',
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text
        .replace(
          /location \/ \{[\s\S]*?\n {2}\}/,
          'location / { default_type text/html; return 200 "<!DOCTYPE html><html><head><title>shop.example is for sale</title></head><body>This domain is for sale</body></html>"; }',
        )
        .replace('.php$', '.none$'),
    ),
});
