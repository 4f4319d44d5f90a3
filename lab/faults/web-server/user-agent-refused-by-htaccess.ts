import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';
import { everyApache } from '../../stacks/groups.ts';

export default defineFault({
  says: 'a rule of .htaccess against robots refuses the name that n8n sends, and not ours',
  reports: ['n8n-io/n8n#28280', 'n8n-io/n8n#30363', 'InstaWP/mcp-wp#28'],
  stacks: everyApache,
  causes: ['client-user-agent-refused'],
  mendable: true,
  put: async (site) => {
    await withApplicationPassword(site);
    site.edit(
      '.htaccess',
      (text) =>
        `RewriteEngine On\nRewriteCond %{HTTP_USER_AGENT} ^(n8n|python|java)\\b [NC]\nRewriteRule ^ - [F]\n\n${text}`,
    );
  },
  entry: () => ({ auth: application, as: 'n8n' }),
});
