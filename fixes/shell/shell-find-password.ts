import { defineFix } from '../fix.ts';

export const shellFindPassword = defineFix({
  id: 'shell-find-password',
  file: 'shell',
  place: 'in the folder of WordPress',
  says: 'Show the code that asks for the password: a plugin, a theme, or lines of wp-config.php',
  snippet: 'shell/shell-find-password.sh',
  caveat:
    'It changes nothing. Plugins for REST clients are listed too: look for the one that ends the request.',
});
