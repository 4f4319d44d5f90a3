import { defineFix } from '../fix.ts';

export const switchLoginOn = defineFix({
  id: 'switch-login-on',
  file: 'wp-admin',
  place: 'the settings of that plugin',
  says: 'Switch the login of the JWT plugin on',
  snippet: 'wordpress/switch-login-on.txt',
});
