import { defineFix } from '../fix.ts';

export const litespeedRewriteRule = defineFix({
  id: 'litespeed-rewrite-rule',
  server: 'litespeed',
  file: '.htaccess',
  place: 'at the top',
  says: 'Hand the header on by a rewrite rule',
  snippet: 'litespeed/litespeed-rewrite-rule.htaccess',
  docs: 'https://docs.litespeedtech.com/lsws/',
});
