import fc from 'fast-check';
import { oldWordpressBlock, wordpressBlock } from '../../../lab/wordpress/htaccess.ts';

// Lines as they stand in real files, in orders, forms and wrappings in which they do not always stand.

const lines = (block: string): string[] =>
  block.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

const wordpress = fc.constantFrom(
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

const name = fc.constantFrom(
  'Authorization',
  'authorization',
  '^Authorization$',
  '"Authorization"',
  'X-Token',
  '^.*$',
  'Request_URI',
  'Request_Method',
  'HTTP_AUTHORIZATION',
);
const valuePattern = fc.constantFrom(
  '"(.*)"',
  '"(.+)"',
  '(.*)',
  '.+',
  '^(.*)$',
  '"^Bearer (.*)$"',
  '.',
  '^$',
  'Bearer',
  '"^Basic (.+)"',
  '"^(?i:bearer) (.*)"',
  '/wp-json/',
  '^/(wp-json|index)',
  'POST',
);
const variable = fc.constantFrom(
  'HTTP_AUTHORIZATION=$1',
  'HTTP_AUTHORIZATION=$0',
  '"HTTP_AUTHORIZATION=$1"',
  'REDIRECT_HTTP_AUTHORIZATION=$1',
  'let_in',
  '!HTTP_AUTHORIZATION',
  'HTTP_AUTHORIZATION=\\$1',
  'HTTP_AUTHORIZATION=x',
  'let_in=1 HTTP_AUTHORIZATION=$1',
  'HTTP_AUTHORIZATION=',
);
const setEnvIf = fc
  .tuple(fc.constantFrom('SetEnvIf', 'SetEnvIfNoCase', 'setenvif'), name, valuePattern, variable)
  .map((parts) => [parts.join(' ')]);

const flag = fc.constantFrom(
  'L',
  'END',
  'NC',
  'NE',
  'QSA',
  'QSD',
  'PT',
  'S=1',
  'S=2',
  'C',
  'R=301',
  'R=302',
  'R',
  'R=308',
  'F',
  'G',
  'R=404',
  'DPI',
  'NS',
  'E=HTTP_AUTHORIZATION:%{HTTP:Authorization}',
  'E=HTTP_AUTHORIZATION:$1',
  'E=HTTP_AUTHORIZATION:%1',
  'E=!HTTP_AUTHORIZATION',
  'E=REDIRECT_HTTP_AUTHORIZATION:%1',
  'E=REMOTE_USER:%{HTTP:Authorization}',
  'E=let_in:1',
  'B',
  'OR',
  'last',
  'N=3',
  'UNC',
);
const flags = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  {
    weight: 6,
    arbitrary: fc.array(flag, { minLength: 1, maxLength: 3 }).map((all) => ` [${all.join(',')}]`),
  },
);
const rulePattern = fc.constantFrom(
  '^',
  '.*',
  '^(.*)$',
  '.',
  '^wp-json/(.*)',
  '^wp-json',
  '!^wp-json',
  '^index\\.php$',
  '^index\\.php',
  '^/wp-json',
  '^wp-login\\.php$',
  '^([^/]+)/(.+)$',
  '(.*\\.php)',
  '^blog/(.*)$',
  '^wp-(admin|includes)',
  '!\\.php$',
  '^$',
  '\\.(txt|html)$',
  '^(?!wp-json)',
  '^wp-content/(?=up)',
  '^(w++)p',
  '"^a b"',
  '^a\\ b',
  '[[:alpha:]]+$',
  '^[]x]',
  '(',
);
const ruleTarget = fc.constantFrom(
  '-',
  '-',
  '-',
  '/index.php',
  'index.php',
  'index.php?p=$1',
  '/index.php?x=%1',
  '/wp-json/$1',
  'blog/index.php',
  '/blog/index.php',
  'https://%{HTTP_HOST}%{REQUEST_URI}',
  'http://%{HTTP_HOST}/$1',
  '/$1/',
  '$1',
  'https://www.example.org/$1',
  '/index.php/$1',
  '/index.php?',
  '/%{ENV:HTTP_AUTHORIZATION}',
  '"/index.php"',
  '/wp-login.php?r=$0',
  '/none.php',
  '%{REQUEST_FILENAME}',
);
const rule = fc
  .tuple(rulePattern, ruleTarget, flags)
  .map(([pattern, target, all]) => `RewriteRule ${pattern} ${target}${all}`);

const condition = fc
  .tuple(
    fc.constantFrom(
      ...[
        '%{HTTP:Authorization} ^(.*)',
        '%{HTTP:Authorization} ^(.+)$',
        '%{HTTP:Authorization} .',
        '%{HTTP:Authorization} !^$',
        '%{HTTP:Authorization} ^Bearer\\ (.*)$',
      ],
      ...[
        '%{REQUEST_FILENAME} !-f',
        '%{REQUEST_FILENAME} !-d',
        '%{REQUEST_FILENAME} -f',
        '%{REQUEST_FILENAME} -d',
        '%{DOCUMENT_ROOT}/$1 -f',
        '%{DOCUMENT_ROOT}%{REQUEST_URI} -s',
        '%{REQUEST_FILENAME} -l',
      ],
      ...[
        '%{REQUEST_URI} ^/wp-json',
        '%{REQUEST_URI} !^/wp-json/',
        '%{REQUEST_URI} ^/([^/]+)',
        '%{REQUEST_URI} =/index.php',
        '%{REQUEST_URI} ">/w"',
        '%{REQUEST_URI} "<=/wp-json/"',
      ],
      ...['%{REQUEST_METHOD} POST', '%{REQUEST_METHOD} !=POST', '%{REQUEST_METHOD} ^(GET|HEAD)$'],
      ...[
        '%{HTTPS} off',
        '%{HTTPS} !=on',
        '%{HTTPS} on',
        '%{HTTP:X-Forwarded-Proto} !https',
        '%{HTTP:X-Forwarded-Proto} =""',
      ],
      ...[
        '%{QUERY_STRING} ^$',
        '%{QUERY_STRING} rest_route=(.*)',
        '%{QUERY_STRING} author=\\d',
        '%{QUERY_STRING} .',
      ],
      ...[
        '%{HTTP_HOST} ^www\\.',
        '%{HTTP_HOST} !^$',
        '%{HTTP_HOST} ^(\\d+)\\.',
        '%{HTTP_USER_AGENT} (curl|bot)',
        '%{HTTP_USER_AGENT} ^$',
        '%{HTTP_REFERER} ^$',
      ],
      ...[
        '%{ENV:REDIRECT_STATUS} ^$',
        '%{ENV:REDIRECT_STATUS} 200',
        '%{ENV:let_in} 1',
        '%{ENV:REDIRECT_let_in} =1',
        '%{ENV:HTTP_AUTHORIZATION} ^(.*)$',
        '%{THE_REQUEST} ^[A-Z]+\\ /wp-json',
        '%{IS_SUBREQ} true',
      ],
      ...[
        '$1 ^wp',
        '$1@%{HTTP_HOST} ^([^@]*)@',
        '%1 ^(.)',
        '%{PATH_INFO} ^(.*)$',
        '%{SERVER_PORT} -gt80',
        '%{SERVER_PORT} -eq 80',
        '%{SERVER_NAME} 127',
        '"%{HTTP:Authorization}" "^Bearer (.*)$"',
        '%{NOTHING} ^$',
      ],
    ),
    fc.constantFrom('', '', '', ' [NC]', ' [OR]', ' [NC,OR]', ' [OR,NC]', ' [NV]'),
  )
  .map((parts) => `RewriteCond ${parts.join('')}`);

const rules = fc
  .tuple(fc.array(condition, { maxLength: 2 }), rule)
  .map(([conditions, one]) => [...conditions, one]);

const single = fc
  .constantFrom(
    ...['CGIPassAuth On', 'CGIPassAuth on', 'CGIPassAuth Off', 'CGIPassAuth'],
    ...[
      'RewriteEngine On',
      'RewriteEngine Off',
      'RewriteEngine on',
      'RewriteBase /',
      'RewriteBase /blog/',
      'RewriteBase /blog',
      'RewriteBase wp',
      'RewriteOptions Inherit',
      'RewriteOptions InheritBefore',
      'RewriteOptions InheritDown',
      'RewriteOptions IgnoreInherit',
      'RewriteOptions MergeBase',
      'RewriteOptions AllowNoSlash',
      'RewriteOptions None',
    ],
    ...[
      'SetEnv HTTP_AUTHORIZATION x',
      'SetEnv HTTP_AUTHORIZATION "%{HTTP:Authorization}"',
      'SetEnv let_in',
      'UnsetEnv HTTP_AUTHORIZATION',
      'SetEnv HTTP_AUTHORIZATION',
      'PassEnv HTTP_AUTHORIZATION',
    ],
    ...[
      'RequestHeader set Authorization "%{HTTP_AUTHORIZATION}e"',
      'RequestHeader unset Authorization',
      'RequestHeader set Authorization "Bearer x"',
      'RequestHeader set Authorization %{HTTP_AUTHORIZATION}e env=HTTP_AUTHORIZATION',
      'RequestHeader append Authorization y',
      'Header set X-A b',
      'Header always set Access-Control-Allow-Origin "*"',
      'Header set X" "*"',
      'Header set X-A b env=let_in',
      'Header unset X-A b',
      'Header edit X-A (a c',
      'RequestHeader',
    ],
    ...[
      'Options -Indexes',
      'Options +FollowSymLinks',
      'Options FollowSymLinks',
      'Options Indexes',
      'Options -FollowSymLinks',
      'Options None',
      'Options All',
      'Options -Indexes FollowSymLinks',
      'Options +ExecCGI -MultiViews',
      'Options -ExecCGI',
      'Options +SymLinksIfOwnerMatch',
      'Options +Nonsense',
    ],
    ...[
      'ErrorDocument 404 /index.php',
      'ErrorDocument 403 /index.php?e=403',
      'ErrorDocument 401 "no"',
      'ErrorDocument 403 "Not here"',
      'ErrorDocument 500 default',
      'ErrorDocument 404 https://example.org/',
      'ErrorDocument 404 /none',
      'ErrorDocument 799 x',
      'ErrorDocument 405 /wp-login.php',
    ],
    ...[
      'Redirect 301 /wp-json /api',
      'Redirect /blog https://example.org/b',
      'RedirectMatch 301 ^/wp-json/(.*)$ /index.php/wp-json/$1',
      'RedirectMatch 403 ^/wp-json',
      'Redirect gone /xmlrpc.php',
      'Redirect permanent / https://example.org/',
      'RedirectMatch ^/(.*)$ https://example.org/$1',
      'Redirect 403 /wp-json/wp/v2/users',
      'Redirect 301 wp-json x',
      'RedirectPermanent /readme.html /',
    ],
    ...[
      'Require all granted',
      'Require all denied',
      'Require valid-user',
      'Require method GET OPTIONS',
      'Require env let_in',
      'Require ip 10.0.0.1',
      'Require not ip 10.0.0.1',
      'Require nothing',
    ],
    ...[
      'Order allow,deny',
      'Order deny,allow',
      'Order Allow, Deny',
      'Allow from all',
      'Deny from all',
      'Allow from env=let_in',
      'Deny from env=let_in',
      'Deny from 10.1.2.3',
      'Satisfy Any',
      'Satisfy all',
    ],
    ...['AuthType Basic', 'AuthType None', 'AuthName "staging"', 'AuthUserFile /nonexistent/.htpasswd'],
    ...[
      'DirectoryIndex index.php',
      'DirectoryIndex index.html index.php',
      'DirectoryIndex wp-login.php',
      'DirectorySlash Off',
      'AcceptPathInfo Off',
      'AcceptPathInfo On',
    ],
    ...[
      'php_value upload_max_filesize 64M',
      'php_flag display_errors on',
      'FileETag None',
      'ServerSignature Off',
      'AddType text/css .css',
      'AddDefaultCharset UTF-8',
      'ExpiresActive On',
      'Nonsense on',
      'BrowserMatch curl let_in',
      'BrowserMatchNoCase ^$ HTTP_AUTHORIZATION=none',
      'LimitRequestBody 100',
      'RewriteMap a b',
      'DocumentRoot /x',
      'FallbackResource /index.php',
      'SetHandler none',
    ],
  )
  .map((line) => [line]);

const leaf = fc.oneof(
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
    'FilesMatch "^(index|wp-login)"',
    'Files ~ "\\.(txt|html)$"',
    'Files wp-*',
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

const tests = [
  '%{HTTP:Authorization} =~ /^Bearer (.*)/',
  '-n %{HTTP:Authorization}',
  "-z '%{HTTP:Authorization}'",
  "!(-n req('x'))",
  '%{REQUEST_URI} =~ m#^/wp-json/#',
  "%{REQUEST_URI} == '/index.php'",
  "! (%{REQUEST_URI} =~ /wp-(login|admin)/i) && %{REQUEST_METHOD} != 'GET'",
  "%{REQUEST_METHOD} in {'POST', 'PUT'}",
  "%{HTTP_USER_AGENT} == '' || %{QUERY_STRING} =~ /author=\\d/",
  "%{HTTPS} == 'on'",
  "%{HTTPS} != 'on'",
  '%{SERVER_PORT} -eq 80',
  '-f %{REQUEST_FILENAME}',
  "-d '%{DOCUMENT_ROOT}/blog'",
  "%{HTTP_HOST} != 'shop.example' && true",
  "tolower(%{HTTP_HOST}) == 'x'",
  "%{REQUEST_URI} -strmatch '/wp-*'",
  "%{env:let_in} == '1'",
  'false',
  '%{NOTHING} == 1',
];
const ifs = fc
  .tuple(
    fc.constantFrom(...tests),
    fc.array(fc.oneof(setEnvIf, single), { minLength: 1, maxLength: 2 }),
    fc.constantFrom('', 'Else', 'ElseIf "%{REQUEST_METHOD} == \'POST\'"'),
    fc.oneof(setEnvIf, single),
  )
  .map(([condition, inner, next, last]) => [
    `<If "${condition}">`,
    ...inner.flat(),
    '</If>',
    ...(next === '' ? [] : [`<${next}>`, ...last, `</${next.split(' ')[0]}>`]),
  ]);
const asExpression = fc
  .constantFrom(...tests)
  .chain((text) =>
    fc.constantFrom(
      [`RewriteCond expr "${text}"`, 'RewriteRule ^ - [F]'],
      [`Require expr "${text}"`],
      [`Require expr ${text}`],
    ),
  );

const wrapped = fc
  .tuple(wrapper, fc.array(leaf, { minLength: 1, maxLength: 2 }))
  .map(([head, inner]) => [
    `<${head}>`,
    ...inner.flat().map((line) => `  ${line}`),
    `</${head.split(' ')[0]}>`,
  ]);

const access = fc
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

const block = fc.oneof(
  { weight: 5, arbitrary: leaf },
  { weight: 2, arbitrary: wrapped },
  { weight: 1, arbitrary: access },
  { weight: 1, arbitrary: ifs },
  { weight: 1, arbitrary: asExpression },
);

/** A slip of the keyboard, an editor or a web page, somewhere in the file. */
const slip = fc.constantFrom<(text: string, at: number) => string>(
  (text) => text,
  (text) => text,
  (text) => text,
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replace(/\n$/, ''),
  (text) => text.replaceAll('"', '\xe2\x80\x9d'),
  (text) => text.replace(' - ', ' \xe2\x80\x93 '),
  (text) => `\xef\xbb\xbf${text}`,
  (text, at) => inserted(text, at, ' \\\n'),
  (text, at) => inserted(text, at, '\\\n'),
  (text, at) => inserted(text, at, '\n'),
  (text, at) => inserted(text, at, '#'),
  (text, at) => inserted(text, at, '"'),
  (text, at) => inserted(text, at, ' '),
  (text, at) => inserted(text, at, '\t'),
  (text, at) => inserted(text, at, '\xc2\xa0'),
  (text, at) => text.slice(0, at % (text.length + 1)) + text.slice((at % (text.length + 1)) + 1),
  (text) => text.replaceAll(/^ +/gm, '\t'),
  (text) => text.replaceAll('[L]', ''),
  (text) => text.replaceAll('^', ''),
  (text) => text.replaceAll('$', ''),
);

function inserted(text: string, at: number, what: string): string {
  const place = at % (text.length + 1);
  return text.slice(0, place) + what + text.slice(place);
}

export const htaccess = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 4 }), slip, fc.nat(2000))
  .map(([blocks, change, at]) => change(`${blocks.flat().join('\n')}\n`, at));

const paths = [
  '/',
  '/wp-json/',
  '/wp-json/wp/v2/users/me',
  '/wp-json/jwt-auth/v1/token/validate',
  '/index.php',
  '/index.php/wp-json/',
  '/wp-login.php',
  '/wp-admin/',
  '/wp-admin',
  '/blog/',
  '/blog',
  '/blog/wp-json/wp/v2/posts',
  '/blog/wp-login.php',
  '/readme.html',
  '/none.php',
  '/wp-content/uploads/a.txt',
  '/wp-content/',
  '/a%20b',
  '//wp-json//x',
  '/wp-json',
  '/xmlrpc.php',
  '/hello-world/',
] as const;

export const asking = fc.record({
  path: fc.constantFrom(...paths),
  query: fc.constantFrom('', '', 'rest_route=/wp/v2/posts', 'author=1', 'a=%20b&c'),
  method: fc.constantFrom('GET', 'GET', 'POST', 'POST', 'OPTIONS', 'DELETE'),
  authorization: fc.constantFrom('Bearer abc.def', 'Bearer abc.def', undefined),
  agent: fc.constantFrom('curl/8', undefined),
});
