import { defineFix } from '../fix.ts';

export const endForcedLogout = defineFix({
  id: 'end-forced-logout',
  file: 'wp-admin',
  place: 'the settings of that plugin',
  says: 'Switch off what logs users out after a time, or sends them to a page after the login: in All-In-One Security, WP Security > User Security > Force Logout',
  docs: 'https://wordpress.org/plugins/all-in-one-wp-security-and-firewall/',
});
