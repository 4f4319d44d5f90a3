import { old, type Sample, SET } from './sample.ts';

const VALUE = 'php_value upload_max_filesize 64M\n';

/** What keeps Apache from reading a file, or from taking a line of it. */
export const refused: Readonly<Record<string, Sample>> = {
  'Options without FollowSymLinks': {
    text: `Options Indexes\n${SET}${old}`,
    remarks: ['follow-symlinks-off:1+'],
    patched: `Options Indexes FollowSymLinks\n${SET}${old}`,
    // The line takes ExecCGI away as well.
    lost: ['mod_fcgid'],
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
  'a flag that nobody has': {
    text: `RewriteEngine On\nRewriteRule ^old - [constructor]\n${SET}${old}`,
    remarks: ['refused-file:2'],
  },
  'a status that nobody has': {
    text: `Redirect constructor /old /new\n${SET}${old}`,
    remarks: ['refused-file:1'],
  },
  'a directive that nobody has': { text: `RewriteEngin On\n${SET}${old}`, remarks: ['refused-file:1'] },
  'a dash in front of an option': {
    text: `Options \xe2\x80\x93Indexes\n${SET}${old}`,
    remarks: ['refused-file:1+'],
    patched: `Options -Indexes\n${SET}${old}`,
  },
  'a slash in the pattern of a condition': {
    text: `<If "%{REQUEST_URI} =~ /^\\/wp-json/">\n${SET}</If>\n${old}`,
    remarks: ['refused-file:1'],
  },
  'rules in a condition, which switch those of WordPress off': {
    text: `${SET}<If "%{HTTPS} == 'on'">\nRewriteEngine On\nRewriteRule ^old$ /new [R=301,L]\n</If>\n${old}`,
    remarks: ['rules-in-section:2'],
  },
  'rules in a section of files': {
    text: `${SET}<FilesMatch "^wp-json">\nRewriteRule . - [E=x:y]\n</FilesMatch>\n${old}`,
    remarks: ['rules-in-section:2'],
  },
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
  'a directive of the configuration of the server': {
    text: `<IfModule mod_fcgid.c>\nFcgidPassHeader Authorization\n</IfModule>\n${old}`,
    remarks: ['missing-authorization-line:4+', 'refused-file:2+'],
  },
};
