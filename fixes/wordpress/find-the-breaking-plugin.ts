import { defineFix } from '../fix.ts';

export const findTheBreakingPlugin = defineFix({
  id: 'find-the-breaking-plugin',
  file: 'wp-admin',
  place: 'Plugins',
  says: 'Switch the plugins off one by one, and visit again after each: the last one before it works is the cause',
  after: 'Switch the others on again. Update that plugin, or report to its author what the error log says.',
  caveat:
    'First those that act when posts are saved or shown: publishing to networks, search, cache, webhooks, SEO.',
  docs: 'https://wordpress.org/documentation/article/faq-troubleshooting/',
});
