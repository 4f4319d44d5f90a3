import { application } from '../logins.ts';
import { besideOther } from '../parts/application-password.ts';
import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'an application password on a site that has WordPress MCP, which lets Basic pass',
  stacks: ['apache-fpm', 'nginx-fpm'],
  needsLogin: 'without one the visit looks for a JWT plugin',
  put: (site) => besideOther(site, 'wordpress-mcp'),
  entry: () => ({ auth: application }),
});
