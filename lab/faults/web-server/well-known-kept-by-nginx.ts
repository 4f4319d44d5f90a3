import { defineFault } from '../../fault.ts';
import { withMcp, withOauth } from '../../parts/mcp.ts';

export default defineFault({
  says: 'nginx keeps /.well-known/ for certificates, and with it the OAuth metadata of the MCP server',
  reports: ['use-novamira/novamira#83'],
  stacks: ['nginx-fpm', 'https'],
  causes: ['well-known-kept-by-server'],
  mendable: true,
  put: async (site) => {
    await withMcp(site);
    withOauth(site);
    site.editConfig('nginx server block', (text) =>
      text.replace('  location / {', '  location ^~ /.well-known/ { try_files $uri =404; }\n  location / {'),
    );
  },
  entry: () => ({ auth: undefined, as: 'mcp' }),
});
