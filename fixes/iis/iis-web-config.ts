import { defineFix } from '../fix.ts';

export const iisWebConfig = defineFix({
  id: 'iis-web-config',
  server: 'iis',
  file: 'web.config',
  place: 'as a new file',
  says: 'Write the rules that WordPress would write; they need the URL Rewrite module',
  snippet: 'iis/iis-web-config.config',
  caveat: 'If there is a web.config already, add the rule named WordPress to its rules.',
  docs: 'https://learn.microsoft.com/en-us/iis/extensions/url-rewrite-module/enabling-pretty-permalinks-in-wordpress',
});
