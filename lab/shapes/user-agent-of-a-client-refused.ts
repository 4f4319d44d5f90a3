import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'the name of one client is refused, and ours is not',
  reports: ['InstaWP/mcp-wp#28', 'n8n-io/n8n#28280', 'adamziel/reprint#133'],
  stacks: ['nginx-fpm'],
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  location / {',
        '  if ($http_user_agent ~ "^(n8n|Mozilla/5.0)$") { return 403; }\n  location / {',
      ),
    ),
});
