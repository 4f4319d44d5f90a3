import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a network with a site a subdomain is asked under a name that none of its sites has',
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['site-not-in-network'],
  mendable: 'the address of a site that the network has is written down',
  multisite: true,
  put: (site) =>
    site.edit('wp-config.php', (text) =>
      text.replace(/define\( *'SUBDOMAIN_INSTALL', *false *\);/, "define( 'SUBDOMAIN_INSTALL', true );"),
    ),
  entry: (site) => ({ url: new URL(site.url).origin.replace('127.0.0.1', 'localhost') }),
});
