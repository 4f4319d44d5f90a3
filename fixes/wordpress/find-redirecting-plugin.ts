import { defineFix } from '../fix.ts';

export const findRedirectingPlugin = defineFix({
  id: 'find-redirecting-plugin',
  file: 'wp-admin',
  place: 'Plugins',
  says: 'Where PHP redirects, switch the plugins off one by one until it stops: for redirects, SEO, languages, members and https first',
  docs: 'https://wordpress.org/documentation/article/faq-troubleshooting/',
});
