import fc from 'fast-check';
import { oldWordpressBlock, wordpressBlock } from '../../../lab/wordpress/htaccess.ts';

// What people paste around the lines of WordPress, where they paste it, and what their editors make of it.

const RULE = 'RewriteCond %{HTTP:Authorization} ^(.*)\nRewriteRule ^(.*) - [E=HTTP_AUTHORIZATION:%1]\n';

const line = fc.constantFrom(
  RULE,
  RULE.replace('^(.*) - [', '.* - ['),
  `RewriteCond %{REQUEST_METHOD} !POST\n${RULE}`,
  'RewriteCond %{REQUEST_METHOD} ^(GET|HEAD)$\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\n',
  '<If "%{REQUEST_METHOD} == \'GET\'">\nSetEnvIf Authorization "(.+)" HTTP_AUTHORIZATION=$1\n</If>\n',
  '<If "%{HTTPS} == \'off\'">\nRewriteRule ^old$ /new [R=301,L]\n</If>\n',
  'Options \xe2\x80\x93Indexes\n',
  RULE.replace(':%1]', ':%1,L]'),
  'RewriteRule .* - [E=HTTP_AUTHORIZATION:%1]\n',
  'RewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\n',
  'RewriteRule .* - [E=REMOTE_USER:%{HTTP:Authorization},L]\n',
  'SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1\n',
  'SetEnvIf Authorization .+ HTTP_AUTHORIZATION=$0\n',
  'SetEnv HTTP_AUTHORIZATION "%{HTTP:Authorization}"\n',
  'CGIPassAuth On\n',
  'RequestHeader set Authorization "%{HTTP_AUTHORIZATION}e"\n',
  'RequestHeader unset Authorization\n',
  'Options -Indexes\n',
  'Options Indexes\n',
  'php_value upload_max_filesize 64M\n',
  'RewriteRule ^wp-json/wp/v2/users - [F,L]\n',
  'RewriteCond %{HTTPS} on\nRewriteRule ^ http://%{HTTP_HOST}%{REQUEST_URI} [R=301,L]\n',
  '<Files xmlrpc.php>\nOrder deny,allow\nDeny from all\n</Files>\n',
  '<If "%{HTTP:Authorization} =~ /^Basic/">\nRequire all denied\n</If>\n',
  'RewriteCond %{HTTP_USER_AGENT} ^$\nRewriteRule ^ - [F]\n',
);

const wrapped = fc
  .tuple(
    line,
    fc.constantFrom(
      '',
      '',
      '',
      'mod_setenvif.c',
      'mod_setenvif',
      'mod_rewrite.c',
      'mod_rewrite',
      'mod_rewite.c',
    ),
  )
  .map(([text, module]) => (module === '' ? text : `<IfModule ${module}>\n${text}</IfModule>\n`));

const slip = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text,
  (text) => text.replaceAll('"', '\xe2\x80\x9d'),
  (text) => text.replaceAll(' - ', ' \xe2\x80\x93 '),
);

const block = fc.constantFrom(
  oldWordpressBlock(),
  oldWordpressBlock(),
  wordpressBlock(),
  oldWordpressBlock('/blog/'),
  oldWordpressBlock().replace('RewriteEngine On\n', ''),
  // Of other programs, and in a circle.
  'RewriteEngine On\nRewriteRule ^(.*)$ index.php/$1 [L]\n',
);

/** Above WordPress's lines, behind them, at their end, and in front of their last rule. */
export const pasted = fc
  .record({
    block,
    lines: fc.array(fc.tuple(wrapped, slip, fc.nat(3)), { minLength: 0, maxLength: 3 }),
    isWindows: fc.boolean(),
    hasMark: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ block: own, lines, isWindows, hasMark }) => {
    const at = (place: number): string =>
      lines.flatMap(([text, change, where]) => (where === place ? [change(text)] : [])).join('');
    const middle = own
      .replace('</IfModule>', () => `${at(2)}</IfModule>`)
      .replace('RewriteRule . ', () => `${at(3)}RewriteRule . `);
    const text = `${at(0)}${middle}\n${at(1)}`;
    return (hasMark === 0 ? '\xef\xbb\xbf' : '') + (isWindows ? text.replaceAll('\n', '\r\n') : text);
  });
