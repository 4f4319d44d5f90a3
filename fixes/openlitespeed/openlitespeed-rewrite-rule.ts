import { defineFix } from '../fix.ts';

export const openlitespeedRewriteRule = defineFix({
  id: 'openlitespeed-rewrite-rule',
  server: 'openlitespeed',
  file: '.htaccess',
  place: 'at the top',
  says: 'Hand the header on by a rewrite rule; OpenLiteSpeed reads no other lines of .htaccess',
  snippet: 'openlitespeed/openlitespeed-rewrite-rule.htaccess',
  after: 'Restart OpenLiteSpeed gracefully: it reads .htaccess when it starts.',
  caveat: '"Auto Load from .htaccess" has to be on in the virtual host.',
  docs: 'https://openlitespeed.org/kb/',
});
