import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'Caddy removes the header before PHP',
  stacks: ['caddy'],
  causes: ['authorization-header-stripped'],
  mendable: true,
  put: (site) =>
    site.editConfig('Caddyfile', (text) =>
      text.replace('\tphp_fastcgi', '\trequest_header -Authorization\n\tphp_fastcgi'),
    ),
});
