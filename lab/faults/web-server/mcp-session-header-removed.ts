import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withMcp } from '../../parts/mcp.ts';

export default defineFault({
  says: 'the web server removes Mcp-Session-Id from answers, which it does not know',
  reports: [],
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['mcp-session-header-missing'],
  mendable: 'which line removes it is not seen from outside',
  needsLogin: 'without one no session begins',
  async put(site) {
    await withMcp(site);
    if (site.stack.id.startsWith('apache'))
      site.edit('.htaccess', (text) => `Header always unset Mcp-Session-Id\n${text}`);
    else
      site.editConfig('nginx server block', (text) =>
        text.replace('    fastcgi_pass', '    fastcgi_hide_header Mcp-Session-Id;\n    fastcgi_pass'),
      );
  },
  entry: () => ({ auth: application, as: 'mcp' }),
});
