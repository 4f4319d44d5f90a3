import { expect, test } from '@playwright/test';
import { wordpressBlock } from '../../../lab/wordpress/htaccess.ts';
import { secretsIn } from '../../../site-files/htaccess/secrets.ts';
import { Source } from '../../../site-files/source.ts';

const hidden: [line: string, secret: string][] = [
  ['SetEnv JWT_AUTH_SECRET_KEY "a1b2c3d4e5"', '"a1b2c3d4e5"'],
  ['  RequestHeader set Authorization "Basic YWRtaW46c2VjcmV0"', '"Basic YWRtaW46c2VjcmV0"'],
  ['Header always set X-Api-Key a1b2c3d4', 'a1b2c3d4'],
  ['SetEnvIf Host .* API_TOKEN=a1b2c3d4', 'a1b2c3d4'],
  ['RewriteRule .* - [E=SECRET:a1b2c3d4,L]', 'a1b2c3d4'],
  ['RewriteCond %{HTTP:X-Token} !^a1b2c3d4$', '!^a1b2c3d4$'],
  ['RewriteCond "%{HTTP:X-Token}" "=a1b2c3d4"', '"=a1b2c3d4"'],
  ['SetEnvIf X-Origin-Secret ^hunter22$ from_cdn', '^hunter22$'],
  ['RequestHeader edit X-Api-Key ^ hunter22', '^ hunter22'],
  [`<If "%{HTTP:X-Origin-Secret} != 'hunter22'">`, "'hunter22'"],
  [`Require expr "req('X-Token') in { 'hunter22', 'b' }"`, "{ 'hunter22', 'b' }"],
  ['Require expr %{HTTP:X-Token} -strmatch "hunter22*"', '"hunter22*"'],
  ['# the password is hunterlike', '# the password is hunterlike'],
  ['# password: hunter2', '# password: hunter2'],
  ['# db pass: KommentarGeheim', '# db pass: KommentarGeheim'],
  ['# Zugang von Anna, Geheim77', '# Zugang von Anna, Geheim77'],
  ['#SetEnv FOO hunter22', '#SetEnv FOO hunter22'],
  ['SetEnv STRIPE hunter22', 'hunter22'],
  ['RewriteRule ^hook/0123456789abcdef0123456789abcdef$ /x.php [L]', '0123456789abcdef0123456789abcdef'],
  ['RewriteRule ^hook$ /x.php?key=geheim77 [L]', 'geheim77'],
  ['RewriteRule ^hook$ /x.php?code=geheim77 [L]', 'geheim77'],
  ['RewriteCond %{QUERY_STRING} !token=geheim', 'geheim'],
  ['Redirect /a https://anna:geheim@shop.example/', 'geheim'],
  ['RewriteRule ^a9Kx2mQ7vT1bR8sW3z - [F]', 'a9Kx2mQ7vT1bR8sW3z'],
];

for (const [line, secret] of hidden)
  test(`.htaccess: what is secret in ${line.trim()} is masked`, () => {
    const text = `RewriteEngine On\r\n${line}\r\n`;
    const { secrets } = new Source('.htaccess', text, secretsIn(text));
    expect(secrets.map(({ start, end }) => text.slice(start, end))).toEqual([secret]);
  });

test('.htaccess: the lines that hand the header on are shown', () => {
  const lines = [
    'SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1',
    'RewriteCond %{HTTP:Authorization} ^(.*)',
    'RewriteCond %{HTTP:Authorization} ^Bearer',
    'RewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]',
    'RequestHeader set Authorization "%{HTTP_AUTHORIZATION}e"',
    `<If "%{HTTP:Authorization} =~ /^Bearer (.+)/">`,
    `<If "%{HTTP:X-Forwarded-Proto} == 'https'">`,
    'SetEnvIf Authorization "^Bearer (.+)" HTTP_AUTHORIZATION=Bearer\\ $1',
    'RequestHeader edit Authorization "^Bearer " "Basic "',
    'SetEnv WP_ENV production',
    ...wordpressBlock().split('\n'),
    '# BEGIN LSCACHE',
    'RewriteRule ^wp-content/cache/min/([0-9]+)/(.+)$ /wp-content/themes/twentytwentyfive/$2 [L]',
    'RewriteCond %{HTTP_USER_AGENT} (360Spider|MJ12bot|AhrefsBot|Mozilla4ie) [NC]',
    'Header set Strict-Transport-Security "max-age=31536000; includeSubDomains; preload"',
    'AddOutputFilterByType DEFLATE application/vnd.ms-fontobject image/svg+xml application/x-font-ttf',
    'RewriteRule ^(.*)$ /index.php?rest_route=/jwt-auth/v1/$1 [L,QSA]',
    'ExpiresByType image/jpeg "access plus 1 year"',
    'AddHandler application/x-httpd-ea-php82___lsphp .php .php8 .phtml',
    'RewriteCond %{HTTP_HOST} ^(www\\.)?shop-2024\\.example$ [NC]',
    'Header set X-Frame-Options SAMEORIGIN',
  ];
  const text = lines.join('\n');
  expect(secretsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
});
