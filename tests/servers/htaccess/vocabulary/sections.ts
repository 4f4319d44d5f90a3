import fc from 'fast-check';
import { single } from './lines.ts';
import { rules } from './rules.ts';
import { setEnvIf } from './variables.ts';
import { wordpress } from './wordpress.ts';

export const leaf = fc.oneof(
  { weight: 4, arbitrary: wordpress },
  { weight: 4, arbitrary: setEnvIf },
  { weight: 6, arbitrary: rules },
  { weight: 4, arbitrary: single },
);

const wrapper = fc.constantFrom(
  ...[
    'IfModule mod_rewrite.c',
    'IfModule mod_setenvif.c',
    'IfModule mod_setenvif',
    'IfModule setenvif_module',
    'IfModule !mod_rewrite.c',
    'IfModule mod_nothing.c',
    'IfModule mod_headers.c',
    'IfModule mod_authz_core.c',
    'IfModule !mod_authz_core.c',
    'IfModule mod_php.c',
  ],
  ...['IfVersion >= 2.4', 'IfVersion < 2.4', 'IfDefine Nothing', 'IfDefine !Nothing'],
  ...[
    'Files index.php',
    'Files wp-json',
    'Files *.php',
    'Files "wp-login.php"',
    'FilesMatch "\\.php$"',
    'FilesMatch "\\.(?i:PHP)$"',
    'FilesMatch "^(index|wp-login)"',
    'Files ~ "\\.(txt|html)$"',
    'Files wp-*',
    'Files [iw]*[!x].p?p',
  ],
  ...[
    'Limit POST',
    'Limit GET POST',
    'LimitExcept GET POST',
    'LimitExcept GET',
    'RequireAny',
    'RequireAll',
    'RequireNone',
  ],
);

export const wrapped = fc
  .tuple(wrapper, fc.array(leaf, { minLength: 1, maxLength: 2 }))
  .map(([head, inner]) => [
    `<${head}>`,
    ...inner.flat().map((line) => `  ${line}`),
    `</${head.split(' ')[0]}>`,
  ]);

export const access = fc
  .tuple(
    fc.constantFrom(
      'Limit POST',
      'LimitExcept GET POST',
      'Files wp-login.php',
      'FilesMatch "^(index|wp-json)"',
      'RequireAll',
      'RequireAny',
    ),
    fc.array(
      fc.constantFrom(
        'Require all granted',
        'Require all denied',
        'Require valid-user',
        'Require env let_in',
        'Require not env let_in',
        'Require method GET',
        'Require not ip 10.0.0.1',
        'Order allow,deny',
        'Deny from all',
        'Allow from all',
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([head, inner]) => [`<${head}>`, ...inner, `</${head.split(' ')[0]}>`]);
