import { defineFix } from '../fix.ts';

export const switchOnApplicationPasswords = defineFix({
  id: 'switch-on-application-passwords',
  file: 'wp-admin',
  place: 'the settings of that plugin',
  says: 'In the plugin that switches application passwords off, switch them on',
  snippet: 'wordpress/switch-on-application-passwords.txt',
  docs: 'https://developer.wordpress.org/reference/hooks/wp_is_application_passwords_available/',
});
