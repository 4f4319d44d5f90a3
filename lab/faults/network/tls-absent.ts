import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the address says https:// and its port speaks HTTP',
  stacks: ['apache-fpm', 'nginx-fpm', 'caddy', 'lighttpd'],
  causes: ['tls-absent'],
  mendable: 'only the person who gave the address knows the port',
  entry: (site) => ({ url: site.url.replace('http:', 'https:') }),
});
