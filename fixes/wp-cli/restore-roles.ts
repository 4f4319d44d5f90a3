import { defineFix } from '../fix.ts';

export const restoreRoles = defineFix({
  id: 'restore-roles',
  file: 'shell',
  place: 'in the folder of WordPress',
  says: 'Show under which prefix the roles are kept. Rename that option to the prefix of wp-config.php, or let WordPress make its own roles anew',
  snippet: 'wp-cli/restore-roles.sh',
  caveat:
    'Roles that plugins made are missing after the last line: rename the option where there is one. The keys PREFIX_capabilities of the table usermeta need the new prefix too.',
  docs: 'https://developer.wordpress.org/cli/commands/role/reset/',
});
