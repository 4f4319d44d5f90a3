import { oldWordpressBlock, wordpressBlock } from '../../../../lab/wordpress/htaccess.ts';
import { asked, old, type Sample, SET } from './sample.ts';

const RULE = 'RewriteCond %{HTTP:Authorization} ^(.*)\nRewriteRule ^(.*) - [E=HTTP_AUTHORIZATION:%1]\n';
const fifth = (line: string) =>
  old.replace('RewriteCond %{REQUEST_FILENAME} !-f', `${line}RewriteCond %{REQUEST_FILENAME} !-f`);

/** What is done to the header. */
export const header: Readonly<Record<string, Sample>> = {
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
  'curly quotation marks among other letters of a list, and in a text': {
    text: `AuthName "Members\xe2\x80\x99 area"\nRewriteEngine On\nRewriteCond %{QUERY_STRING} ^.*(<|>|\xe2\x80\x99|\xe2\x80\x9d>|%0A).* [NC]\nRewriteRule ^ - [F]\n${SET}${old}`,
    remarks: [],
  },
  'curly quotation marks around a value in brackets': {
    text: `RewriteEngine On\nRewriteRule .* - [E=HTTP_AUTHORIZATION:\xe2\x80\x9d%{HTTP:Authorization}\xe2\x80\x9d]\n${old}`,
    remarks: ['curly-quotes:2'],
  },
  'a dash': {
    text: `RewriteEngine On\nRewriteRule .* \xe2\x80\x93 [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\n${old}`,
    remarks: ['en-dash:2+'],
    patched: `RewriteEngine On\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\n${old}`,
  },
  'dashes in the conditions of WordPress': {
    text: SET + old.replaceAll(' !-', ' !\xe2\x80\x93'),
    remarks: ['en-dash:10+'],
    patched: SET + old,
  },
  'a module whose name is misspelt': {
    text: SET + old.replace('mod_rewrite.c', 'mod_rewite.c'),
    remarks: ['module-name:6+'],
    patched: SET + old,
  },
  'a module without .c around the engine alone': {
    text: SET + old.replace('RewriteEngine On', '<IfModule mod_rewrite>\nRewriteEngine On\n</IfModule>'),
    remarks: ['module-name:7+'],
  },
  'a rule for GET alone': {
    text: `RewriteEngine On\nRewriteCond %{REQUEST_METHOD} ^(GET|HEAD)$ [NC]\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\n${old}`,
    remarks: ['unmet-condition:2+'],
    patched: `RewriteEngine On\nRewriteCond %{HTTP:Authorization} .\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\n${old}`,
  },
  'a rule for anything but POST, which asks for the header too': {
    text: `RewriteEngine On\nRewriteCond %{REQUEST_METHOD} !POST\nRewriteCond %{HTTP:Authorization} ^(.+)$\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%1]\n${old}`,
    remarks: ['unmet-condition:2+'],
    patched: `RewriteEngine On\nRewriteCond %{HTTP:Authorization} ^(.+)$\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%1]\n${old}`,
  },
  'a rule for another path': {
    text: `RewriteEngine On\nRewriteCond %{REQUEST_METHOD} =POST\nRewriteCond %{REQUEST_URI} ^/api/\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\n${old}`,
    remarks: ['unmet-condition:3+'],
  },
  'a condition that a request to read passes, and one to write does not': {
    text: `RewriteEngine On\nRewriteCond %{REQUEST_METHOD} =GET\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\n${old}`,
    asked: { ...asked(), request: { ...asked().request, method: 'GET' } },
    remarks: ['unmet-condition:2+'],
  },
  'a rule for POST alone, and a password': {
    text: `RewriteEngine On\nRewriteCond %{REQUEST_METHOD} =POST\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\n${old}`,
    asked: {
      ...asked('/wp-json/wp/v2/users/me'),
      request: {
        ...asked('/wp-json/wp/v2/users/me').request,
        method: 'GET',
        headers: { authorization: 'Basic eDp5' },
      },
      login: 'application-password',
    },
    remarks: ['unmet-condition:2+'],
  },
  'a rule in the section of index.php, which only some ways of running PHP read': {
    text: `<Files index.php>\nRewriteEngine On\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\n</Files>\n${old}`,
    remarks: ['handed-in-part:3+'],
  },
  'a line in a section for GET': {
    text: `<If "%{REQUEST_METHOD} == 'GET'">\n${SET}</If>\n${old}`,
    remarks: ['unmet-condition:1+'],
    patched: `<If "%{REQUEST_METHOD} == 'GET'">\n${SET}</If>\n${SET}${old}`,
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
  'curly quotation marks, and a rule that fits what it leads to': {
    text: `RewriteEngine On\nRewriteRule \xe2\x80\x9c.*\xe2\x80\x9d - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\nRewriteRule . /index.php [L]\n`,
    remarks: ['curly-quotes:2+', 'rewrite-loop:3+'],
    patched: `RewriteEngine On\nRewriteRule ".*" - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\nRewriteCond %{REQUEST_FILENAME} !-f\nRewriteCond %{REQUEST_FILENAME} !-d\nRewriteRule . /index.php [L]\n`,
  },
  'addresses that are kept out': {
    text: `SetEnvIF REMOTE_ADDR "^192\\.0\\.2\\.[0-9]+$" DenyAccess\n<RequireAll>\nRequire all granted\nRequire not env DenyAccess\n</RequireAll>\n${old}`,
    remarks: ['missing-authorization-line:6+'],
  },
  'addresses that a rule keeps out, and a rule with [L]': {
    text: `RewriteEngine On\nRewriteCond %{REMOTE_ADDR} ^192\\.0\\.2\\. [OR]\nRewriteCond %{REMOTE_ADDR} =198.51.100.7\nRewriteRule ^ - [F]\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization},L]\n${old}`,
    remarks: ['last-flag:5+'],
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
  'RequestHeader in place of a variable': {
    text: `RequestHeader set Authorization "%{HTTP_AUTHORIZATION}e"\n${SET}${old}`,
    remarks: ['header-overwritten:1+'],
    patched: SET + old,
  },
  'a module without .c around a rule with [L], above the base of another folder': {
    text: `<IfModule mod_rewrite>\nRewriteRule .* - [E=REMOTE_USER:%{HTTP:Authorization},L]\n</IfModule>\n${oldWordpressBlock('/blog/')}`,
    remarks: ['module-name:1', 'other-folder:10+', 'other-variable:2'],
  },
};
