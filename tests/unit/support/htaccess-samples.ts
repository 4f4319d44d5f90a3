import { oldWordpressBlock, wordpressBlock } from '../../../lab/wordpress/htaccess.ts';
import type { Asked } from '../../../site-files/asked.ts';

/** The request of a client that tests its token. */
export const asked = (path = '/wp-json/jwt-auth/v1/token/validate', base = ''): Asked => ({
  request: {
    method: 'POST',
    path: base + path,
    query: '',
    headers: { authorization: 'Bearer x.y.z' },
    host: 'shop.example',
    https: true,
  },
  base,
  login: 'jwt',
  isSiteKnown: true,
});

export const old = oldWordpressBlock();
const SET = 'SetEnvIf Authorization "(.+)" HTTP_AUTHORIZATION=$1\n';
const RULE = 'RewriteCond %{HTTP:Authorization} ^(.*)\nRewriteRule ^(.*) - [E=HTTP_AUTHORIZATION:%1]\n';
const VALUE = 'php_value upload_max_filesize 64M\n';
const fifth = (line: string) =>
  old.replace('RewriteCond %{REQUEST_FILENAME} !-f', `${line}RewriteCond %{REQUEST_FILENAME} !-f`);

interface Sample {
  text: string;
  /** `id:line`, with `+` where there is a patch. */
  remarks: string[];
  /** What the patch comes to, where it is not told by what is there. */
  patched?: string;
  asked?: Asked;
  /** Ways that the patch does not help. */
  lost?: string[];
}

/** What real files do wrong, and what becomes of them. */
export const samples: Record<string, Sample> = {
  'the block of WordPress 5.6 and later': { text: wordpressBlock(), remarks: [] },
  'SetEnvIf above an older block': { text: SET + old, remarks: [] },
  'an older block alone': { text: old, remarks: ['missing-authorization-line:1+'], patched: SET + old },
  'an older block with line ends of Windows': {
    text: old.replaceAll('\n', '\r\n'),
    remarks: ['missing-authorization-line:1+'],
    patched: (SET + old).replaceAll('\n', '\r\n'),
  },
  'a rule behind the block': {
    text: `${old}\n${RULE}`,
    remarks: ['unreachable-rule:17+'],
    patched: `${RULE}${old}\n`,
  },
  'a rule at the end within the block': {
    text: old.replace('</IfModule>', `${RULE}</IfModule>`),
    remarks: ['overwritten-line:13+', 'unreachable-rule:13+'],
    patched: RULE + old,
  },
  'a rule between the conditions and the rule of WordPress': {
    text: old.replace(
      'RewriteRule . /',
      `RewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\nRewriteRule . /`,
    ),
    remarks: ['conditions-taken:11+'],
    patched: `RewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\n${old}`,
  },
  'a rule with [L] in front of the block': {
    text: `RewriteEngine On\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization},L]\n${old}`,
    remarks: ['last-flag:2+'],
    patched: `RewriteEngine On\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\n${old}`,
  },
  'curly quotation marks': {
    text: `SetEnvIf Authorization \xe2\x80\x9c(.+)\xe2\x80\x9d HTTP_AUTHORIZATION=$1\n${old}`,
    remarks: ['curly-quotes:1+'],
    patched: SET + old,
  },
  'a dash': {
    text: `RewriteEngine On\nRewriteRule .* \xe2\x80\x93 [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\n${old}`,
    remarks: ['en-dash:2+'],
    patched: `RewriteEngine On\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\n${old}`,
  },
  'a module without .c': {
    text: `<IfModule mod_setenvif>\n${SET}</IfModule>\n${old}`,
    remarks: ['module-name:1+'],
    patched: `<IfModule mod_setenvif.c>\n${SET}</IfModule>\n${old}`,
  },
  'a rule without its condition': {
    text: `${SET}RewriteEngine On\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%1]\n${old}`,
    remarks: ['empty-reference:3+'],
    patched: `${SET}RewriteEngine On\nRewriteCond %{HTTP:Authorization} ^(.+)$\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%1]\n${old}`,
  },
  'a pattern that matches nothing too': {
    text: SET.replace('.+', '.*') + old,
    remarks: ['empty-variable:1+'],
    patched: SET + old,
  },
  'SetEnv with a variable': {
    text: `SetEnv HTTP_AUTHORIZATION "%{HTTP:Authorization}"\n${old}`,
    remarks: ['literal-value:1+'],
    patched: SET + old,
  },
  REMOTE_USER: {
    text: `RewriteEngine On\nRewriteRule .* - [E=REMOTE_USER:%{HTTP:Authorization}]\n${old}`,
    remarks: ['other-variable:2+'],
    patched: `RewriteEngine On\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\n${old}`,
  },
  'Options without FollowSymLinks': {
    text: `Options Indexes\n${SET}${old}`,
    remarks: ['follow-symlinks-off:1+'],
    patched: `Options Indexes FollowSymLinks\n${SET}${old}`,
    // The line takes ExecCGI away as well.
    lost: ['mod_fcgid'],
  },
  'a redirect to https': {
    text: `${SET}RewriteEngine On\nRewriteCond %{HTTPS} off\nRewriteRule ^ https://%{HTTP_HOST}%{REQUEST_URI} [R=301,L]\n${old}`,
    remarks: ['method-lost:4+'],
    patched: `${SET}RewriteEngine On\nRewriteCond %{HTTPS} off\nRewriteRule ^ https://%{HTTP_HOST}%{REQUEST_URI} [R=308,L]\n${old}`,
  },
  'a redirect to www, where nobody has named the site': {
    text: `${SET}RewriteEngine On\nRewriteCond %{HTTP_HOST} !^www\\.\nRewriteRule ^ https://www.%{HTTP_HOST}%{REQUEST_URI} [R=301,L]\n${old}`,
    asked: { ...asked(), isSiteKnown: false },
    remarks: ['method-lost:4+'],
    patched: `${SET}RewriteEngine On\nRewriteCond %{HTTP_HOST} !^www\\.\nRewriteRule ^ https://www.%{HTTP_HOST}%{REQUEST_URI} [R=308,L]\n${old}`,
  },
  'a rule against listing users': {
    text: `${SET}RewriteEngine On\nRewriteRule ^wp-json/wp/v2/users - [F]\n${old}`,
    remarks: ['own-profile-refused:3+'],
    patched: `${SET}RewriteEngine On\nRewriteCond %{REQUEST_URI} !/users/me/?$\nRewriteRule ^wp-json/wp/v2/users - [F]\n${old}`,
  },
  'a rule against robots that hits the REST API': {
    text: `${SET}RewriteEngine On\nRewriteCond %{REQUEST_METHOD} ^POST$ [OR]\nRewriteCond %{HTTP_REFERER} evil\nRewriteRule !^wp-(?:login|cron) - [F]\n${old}`,
    remarks: ['request-refused:5+'],
    patched: `${SET}RewriteEngine On\nRewriteCond %{THE_REQUEST} !\\s/wp-json\nRewriteCond %{REQUEST_METHOD} ^POST$ [OR]\nRewriteCond %{HTTP_REFERER} evil\nRewriteRule !^wp-(?:login|cron) - [F]\n${old}`,
  },
  'a rule that sends the REST API home': {
    text: `${SET}RewriteEngine On\nRewriteCond %{REQUEST_METHOD} =POST\nRewriteRule !^wp-login / [R=303,L]\n${old}`,
    remarks: ['request-redirected:4+'],
    patched: `${SET}RewriteEngine On\nRewriteCond %{THE_REQUEST} !\\s/wp-json\nRewriteCond %{REQUEST_METHOD} =POST\nRewriteRule !^wp-login / [R=303,L]\n${old}`,
  },
  'a question mark that drops the arguments': {
    text: `${SET}${old.replace('index.php [L]\n', 'index.php? [L]\n')}`,
    remarks: ['query-arguments-lost:12+'],
    patched: `${SET}${old}`,
  },
  'nothing that leads to WordPress': {
    text: `Options -Indexes\n`,
    remarks: ['front-controller-missing:1+'],
  },
  'a rule against the REST API': {
    text: `${SET}RewriteEngine On\nRewriteRule ^wp-json - [F]\n${old}`,
    remarks: ['request-refused:3'],
  },
  'a password of the server': {
    text: `AuthType Basic\nAuthName staging\nAuthUserFile /x\nRequire valid-user\n${SET}${old}`,
    remarks: ['request-refused:4'],
  },
  'the base of another folder': {
    text: SET + wordpressBlock('/blog/'),
    remarks: ['other-folder:9+'],
    patched: SET + wordpressBlock('/'),
  },
  php_value: {
    text: `php_value upload_max_filesize 64M\n${SET}${old}`,
    remarks: ['php-setting:1+'],
    patched: `<IfModule mod_php.c>\n${VALUE}</IfModule>\n<IfModule mod_php7.c>\n${VALUE}</IfModule>\n${SET}${old}`,
  },
  'php_value twice, and once in the section of the module': {
    text: `<IfModule mod_php7.c>\n${VALUE}</IfModule>\n${VALUE}${VALUE}${SET}${old}`,
    remarks: ['php-setting:4+'],
    patched: `<IfModule mod_php7.c>\n${VALUE}</IfModule>\n<IfModule mod_php.c>\n${VALUE}${VALUE}</IfModule>\n<IfModule mod_php7.c>\n${VALUE}${VALUE}</IfModule>\n${SET}${old}`,
  },
  'a directive that nobody has': { text: `RewriteEngin On\n${SET}${old}`, remarks: ['refused-file:1'] },
  'a byte order mark': {
    text: `\xef\xbb\xbf${SET}${old}`,
    remarks: ['byte-order-mark:1+'],
    patched: SET + old,
  },
  'a byte order mark in front of the block, and what it hides': {
    text: `\xef\xbb\xbf${old}`,
    remarks: ['byte-order-mark:1+', 'missing-authorization-line:1+'],
    patched: SET + old,
  },
  'a byte order mark in front of a line that nobody has': {
    text: `\xef\xbb\xbf${SET}RewriteEngin On\n${old}`,
    remarks: ['byte-order-mark:1+', 'refused-file:2'],
  },
  'a block without rules': {
    text: '# BEGIN WordPress\n# END WordPress\n',
    remarks: ['front-controller-missing:1'],
  },
  'an empty file': { text: '', remarks: ['front-controller-missing:1+'] },
  'rules without RewriteEngine On': {
    text: SET + old.replace('RewriteEngine On\n', ''),
    remarks: ['rewriting-off:11+'],
    patched: SET + old,
  },
  'RewriteEngine Off below the block': {
    text: `${SET}${old}RewriteEngine Off\n`,
    remarks: ['rewriting-off:16+'],
    patched: SET + old,
  },
  'RewriteEngine Off alone': {
    text: SET + old.replace('RewriteEngine On', 'RewriteEngine Off'),
    remarks: ['rewriting-off:7+'],
    patched: SET + old,
  },
  'RewriteEngine On in a section that is not read': {
    text: `<IfModule mod_rewrit.c>\nRewriteEngine On\n</IfModule>\n${SET}${old.replace('RewriteEngine On\n', '')}`,
    remarks: [],
  },
  'a rule that fits what it leads to': {
    text: `${SET}RewriteEngine On\nRewriteRule . /index.php [L]\n`,
    remarks: ['rewrite-loop:3+'],
    patched: `${SET}RewriteEngine On\nRewriteCond %{REQUEST_FILENAME} !-f\nRewriteCond %{REQUEST_FILENAME} !-d\nRewriteRule . /index.php [L]\n`,
  },
  'a rule that puts the address behind index.php, and fits that too': {
    text: `${SET}RewriteEngine On\nRewriteRule ^(.*)$ index.php/$1 [L]\n`,
    asked: { ...asked(), isSiteKnown: false },
    remarks: ['rewrite-loop:3'],
  },
  'curly quotation marks, and a rule that fits what it leads to': {
    text: `RewriteEngine On\nRewriteRule \xe2\x80\x9c.*\xe2\x80\x9d - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\nRewriteRule . /index.php [L]\n`,
    remarks: ['curly-quotes:2+', 'rewrite-loop:3+'],
    patched: `RewriteEngine On\nRewriteRule ".*" - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\nRewriteCond %{REQUEST_FILENAME} !-f\nRewriteCond %{REQUEST_FILENAME} !-d\nRewriteRule . /index.php [L]\n`,
  },
  'WordPress as the page of an error': {
    text: `${SET}ErrorDocument 404 /index.php\n`,
    remarks: ['front-controller-missing:2+'],
  },
  'WordPress as the page of an error, for a client that reads': {
    text: `${SET}ErrorDocument 404 /index.php\n`,
    asked: { ...asked(), request: { ...asked('/wp-json/wp/v2/users/me').request, method: 'GET' } },
    remarks: ['front-controller-missing:2+'],
  },
  'addresses that are kept out': {
    text: `SetEnvIF REMOTE_ADDR "^192\\.0\\.2\\.[0-9]+$" DenyAccess\n<RequireAll>\nRequire all granted\nRequire not env DenyAccess\n</RequireAll>\n${old}`,
    remarks: ['missing-authorization-line:6+'],
  },
  'addresses that a rule keeps out, and a rule with [L]': {
    text: `RewriteEngine On\nRewriteCond %{REMOTE_ADDR} ^192\\.0\\.2\\. [OR]\nRewriteCond %{REMOTE_ADDR} =198.51.100.7\nRewriteRule ^ - [F]\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization},L]\n${old}`,
    remarks: ['last-flag:5+'],
  },
  'addresses of which only some may pass': {
    text: `RewriteEngine On\nRewriteCond %{REMOTE_ADDR} !^192\\.0\\.2\\.\nRewriteRule ^ - [F]\n${old}`,
    remarks: [],
  },
  'the header taken away, and an empty variable first': {
    text: `SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1\nRequestHeader unset Authorization\n${old}`,
    asked: {
      ...asked(),
      login: 'application-password',
      request: { ...asked().request, headers: { authorization: 'Basic eDp5' } },
    },
    remarks: ['empty-variable:1+', 'header-overwritten:2+'],
  },
  'a directive of the configuration of the server': {
    text: `<IfModule mod_fcgid.c>\nFcgidPassHeader Authorization\n</IfModule>\n${old}`,
    remarks: ['missing-authorization-line:4+', 'refused-file:2+'],
  },
  'a dash in a rule that refuses': {
    text: `${SET}RewriteEngine On\nRewriteRule ^wp-json/wp/v2/users \xe2\x80\x93 [F]\n${old}`,
    remarks: ['own-profile-refused:3+'],
  },
  'SetEnvIf within the block': {
    text: fifth(SET),
    remarks: ['overwritten-line:9'],
  },
  'a rule without its condition between the conditions and the rule of WordPress': {
    text: old.replace('RewriteRule . /', 'RewriteRule ^(.*) - [E=HTTP_AUTHORIZATION:%1]\nRewriteRule . /'),
    remarks: ['conditions-taken:11+', 'empty-reference:11+', 'overwritten-line:11'],
    patched: `RewriteCond %{HTTP:Authorization} ^(.+)$\nRewriteRule ^(.*) - [E=HTTP_AUTHORIZATION:%1]\n${old}`,
  },
  'curly quotation marks around a pattern that matches nothing too': {
    text: `${old}SetEnvIf Authorization \xe2\x80\x9c(.*)\xe2\x80\x9d HTTP_AUTHORIZATION=$1\n`,
    remarks: ['curly-quotes:15+', 'empty-variable:15+'],
    patched: old + SET,
  },
  'a pattern that matches nothing too, in a module without .c': {
    text: `${old}<IfModule mod_setenvif>\n${SET.replace('.+', '.*')}</IfModule>\n`,
    remarks: ['empty-variable:16+', 'module-name:15+'],
    patched: `${old}<IfModule mod_setenvif.c>\n${SET}</IfModule>\n`,
  },
  'a pattern that matches nothing too, beside the rule of WordPress that does': {
    text: SET.replace('.+', '.*') + wordpressBlock(),
    remarks: [],
  },
  'REMOTE_USER in the block': {
    text: old.replace('^index\\.php$ - [L]', '^index\\.php$ - [E=REMOTE_USER:%{HTTP:Authorization},L]'),
    remarks: ['other-variable:8+'],
    patched:
      SET + old.replace('^index\\.php$ - [L]', '^index\\.php$ - [E=REMOTE_USER:%{HTTP:Authorization},L]'),
  },
  'CGIPassAuth for PHP-FPM alone': {
    text: `<IfModule mod_proxy_fcgi.c>\nCGIPassAuth On\n</IfModule>\n${old}`,
    remarks: ['missing-authorization-line:4+'],
  },
  'headers that name Authorization and hand nothing on': {
    text: `Header always set Access-Control-Allow-Headers "Authorization"\n${old}`,
    remarks: ['missing-authorization-line:2+'],
    patched: `Header always set Access-Control-Allow-Headers "Authorization"\n${SET}${old}`,
  },
  'a rule against clients without a name': {
    text: `${SET}RewriteEngine On\nRewriteCond %{HTTP_USER_AGENT} ^$\nRewriteRule ^ - [F]\n${old}`,
    remarks: [],
  },
  'a redirect to https behind a proxy': {
    text: `${SET}RewriteEngine On\nRewriteCond %{HTTP:X-Forwarded-Proto} !https\nRewriteRule ^ https://%{HTTP_HOST}%{REQUEST_URI} [R=308,L]\n${old}`,
    remarks: [],
  },
  'RequestHeader in place of a variable': {
    text: `RequestHeader set Authorization "%{HTTP_AUTHORIZATION}e"\n${SET}${old}`,
    remarks: ['header-overwritten:1+'],
    patched: SET + old,
  },
  'a rule that refuses the request, and is no line that ends the rules of WordPress': {
    text: `RewriteEngine On\nRewriteRule ^wp-json/jwt-auth/ - [F,L]\n${wordpressBlock()}`,
    remarks: ['request-refused:2'],
  },
};
