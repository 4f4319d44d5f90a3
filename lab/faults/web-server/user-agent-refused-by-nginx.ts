import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'nginx refuses the name that n8n sends, and not ours',
  reports: ['n8n-io/n8n#28280', 'n8n-io/n8n#30363', 'InstaWP/mcp-wp#28'],
  stacks: ['nginx-fpm', 'https'],
  causes: ['client-user-agent-refused'],
  mendable: true,
  put: async (site) => {
    await withApplicationPassword(site);
    site.editConfig('nginx server block', (text) =>
      text.replace(/(\n {2}root )/, '\n  if ($http_user_agent ~* "^(n8n|python|java)\\b") { return 403; }$1'),
    );
  },
  entry: () => ({ auth: application, as: 'n8n' }),
});
