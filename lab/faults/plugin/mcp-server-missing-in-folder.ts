import { defineFault } from '../../fault.ts';
import mcpServerMissing from './mcp-server-missing.ts';

export default defineFault({
  ...mcpServerMissing,
  says: `${mcpServerMissing.says}; WordPress is in a folder, and its front page answers there`,
  reports: ['Automattic/wordpress-mcp#109'],
  stacks: ['apache-fpm', 'nginx-fpm'],
  subdirectory: 'cms',
});
