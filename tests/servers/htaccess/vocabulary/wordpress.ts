import fc from 'fast-check';
import { oldWordpressBlock, wordpressBlock } from '../../../../lab/wordpress/htaccess.ts';

const lines = (block: string): string[] =>
  block.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

export const wordpress = fc.constantFrom(
  lines(wordpressBlock()),
  lines(oldWordpressBlock()),
  lines(wordpressBlock('/blog/')),
  lines(oldWordpressBlock()).filter((line) => !line.startsWith('RewriteBase')),
  [
    'RewriteEngine On',
    'RewriteBase /',
    'RewriteRule ^index\\.php$ - [L]',
    'RewriteCond %{REQUEST_FILENAME} !-f',
    'RewriteCond %{REQUEST_FILENAME} !-d',
    'RewriteRule ^(.*)$ index.php?p=$1 [L,QSA]',
  ],
  [
    'RewriteEngine On',
    'RewriteBase /',
    'RewriteRule ^index\\.php$ - [L]',
    'RewriteRule ^wp-admin$ wp-admin/ [R=301,L]',
    'RewriteCond %{REQUEST_FILENAME} -f [OR]',
    'RewriteCond %{REQUEST_FILENAME} -d',
    'RewriteRule ^ - [L]',
    'RewriteRule ^(wp-(content|admin|includes).*) $1 [L]',
    'RewriteRule ^(.*\\.php)$ $1 [L]',
    'RewriteRule . index.php [L]',
  ],
);
