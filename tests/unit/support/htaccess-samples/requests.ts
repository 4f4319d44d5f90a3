import { wordpressBlock } from '../../../../lab/wordpress/htaccess.ts';
import { asked, old, type Sample, SET } from './sample.ts';

/** What is done to the request. */
export const requests: Readonly<Record<string, Sample>> = {
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
    remarks: ['module-name:1+'],
    patched: `<IfModule mod_rewrite.c>\nRewriteEngine On\n</IfModule>\n${SET}${old.replace('RewriteEngine On\n', '')}`,
  },
  'a rule that fits what it leads to': {
    text: `${SET}RewriteEngine On\nRewriteRule . /index.php [L]\n`,
    remarks: ['rewrite-loop:3+'],
    patched: `${SET}RewriteEngine On\nRewriteCond %{REQUEST_FILENAME} !-f\nRewriteCond %{REQUEST_FILENAME} !-d\nRewriteRule . /index.php [L]\n`,
  },
  'a rule that puts the address behind index.php, and fits that too': {
    text: `${SET}RewriteEngine On\nRewriteRule ^(.*)$ index.php/$1 [L]\n`,
    asked: { ...asked(), isSiteKnown: false },
    remarks: ['rewrite-loop:3+'],
    patched: `${SET}RewriteEngine On\nRewriteCond %{REQUEST_FILENAME} !-f\nRewriteCond %{REQUEST_FILENAME} !-d\nRewriteRule ^(.*)$ index.php/$1 [L]\n`,
    lost: ['mod_fcgid'],
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
  'addresses of which only some may pass': {
    text: `RewriteEngine On\nRewriteCond %{REMOTE_ADDR} !^192\\.0\\.2\\.\nRewriteRule ^ - [F]\n${old}`,
    remarks: [],
  },
  'a dash in a rule that refuses': {
    text: `${SET}RewriteEngine On\nRewriteRule ^wp-json/wp/v2/users \xe2\x80\x93 [F]\n${old}`,
    remarks: ['own-profile-refused:3+'],
  },
  'a rule against clients without a name': {
    text: `${SET}RewriteEngine On\nRewriteCond %{HTTP_USER_AGENT} ^$\nRewriteRule ^ - [F]\n${old}`,
    remarks: [],
  },
  'a redirect to https behind a proxy': {
    text: `${SET}RewriteEngine On\nRewriteCond %{HTTP:X-Forwarded-Proto} !https\nRewriteRule ^ https://%{HTTP_HOST}%{REQUEST_URI} [R=308,L]\n${old}`,
    remarks: [],
  },
  'a rule that refuses the request, and is no line that ends the rules of WordPress': {
    text: `RewriteEngine On\nRewriteRule ^wp-json/jwt-auth/ - [F,L]\n${wordpressBlock()}`,
    remarks: ['request-refused:2'],
  },
};
