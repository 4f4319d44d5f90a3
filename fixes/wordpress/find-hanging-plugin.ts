import { defineFix } from '../fix.ts';

export const findHangingPlugin = defineFix({
  id: 'find-hanging-plugin',
  file: 'wp-admin',
  place: 'Plugins',
  says: 'Switch the plugins off one by one until it answers: those first that ask another server or the site itself (loopback) meanwhile, send mail, or keep a PHP session open',
  docs: 'https://developer.wordpress.org/advanced-administration/wordpress/loopbacks/',
});
