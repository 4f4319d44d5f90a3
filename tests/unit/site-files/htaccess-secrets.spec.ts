import { expect, test } from '@playwright/test';
import { secretsIn } from '../../../site-files/htaccess/secrets.ts';

const hidden: [line: string, secret: string][] = [
  ['SetEnv JWT_AUTH_SECRET_KEY "a1b2c3d4e5"', '"a1b2c3d4e5"'],
  ['  RequestHeader set Authorization "Basic YWRtaW46c2VjcmV0"', '"Basic YWRtaW46c2VjcmV0"'],
  ['Header always set X-Api-Key a1b2c3d4', 'a1b2c3d4'],
  ['SetEnvIf Host .* API_TOKEN=a1b2c3d4', 'a1b2c3d4'],
  ['RewriteRule .* - [E=SECRET:a1b2c3d4,L]', 'a1b2c3d4'],
  ['RewriteCond %{HTTP:X-Token} !^a1b2c3d4$', '!^a1b2c3d4$'],
  ['# password: hunter2', '# password: hunter2'],
];

for (const [line, secret] of hidden)
  test(`.htaccess: what is secret in ${line.trim()} is masked`, () => {
    const text = `RewriteEngine On\r\n${line}\r\n`;
    expect(secretsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([secret]);
  });

test('.htaccess: the lines that hand the header on are shown', () => {
  const lines = [
    'SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1',
    'RewriteCond %{HTTP:Authorization} ^(.*)',
    'RewriteCond %{HTTP:Authorization} ^Bearer',
    'RewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]',
    'RequestHeader set Authorization "%{HTTP_AUTHORIZATION}e"',
    'SetEnv WP_ENV production',
    '# BEGIN WordPress',
    'Header set X-Frame-Options SAMEORIGIN',
  ];
  expect(secretsIn(lines.join('\n'))).toEqual([]);
});
