import { defineFix } from '../fix.ts';

export const shellMoveSecret = defineFix({
  id: 'shell-move-secret',
  file: 'shell',
  place: 'in the folder of WordPress',
  says: 'Move the secret above the line that loads WordPress; its value stays',
  snippet: 'shell/shell-move-secret.sh',
  docs: 'https://wordpress.org/plugins/jwt-authentication-for-wp-rest-api/',
});
