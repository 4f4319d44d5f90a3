import { expect, test } from '@playwright/test';
import { oldWordpressBlock } from '../../../lab/wordpress/htaccess.ts';
import { evaluate } from '../../../site-files/htaccess/evaluate/evaluate.ts';
import { ways } from '../../../site-files/htaccess/evaluate/ways.ts';
import { parseHtaccess } from '../../../site-files/htaccess/parse/tree.ts';
import { usualServer } from '../../../site-files/htaccess/usual-server.ts';
import { Source } from '../../../site-files/source.ts';

// What expressions come to, and rules in the sections that they switch, as real Apache does it (tests/servers asks it).

const old = oldWordpressBlock();

/** The status, or what PHP has for the header. */
function outcomeOf(text: string, client?: { address: string }): string {
  const outcome = evaluate(
    new Map([['', parseHtaccess(new Source('.htaccess', text))]]),
    {
      method: 'POST',
      path: '/wp-json/jwt-auth/v1/token/validate',
      query: '',
      headers: { authorization: 'Bearer x.y.z' },
      host: 'shop.example',
      https: true,
      ...(client && { client }),
    },
    usualServer(ways['mod-php'], ''),
  );
  if (outcome.kind === 'unknown') return `unknown: ${outcome.because}`;
  if (outcome.kind === 'status') return String(outcome.status);
  return outcome.redirectAuthorization ?? 'nothing';
}

const held = (condition: string, client?: { address: string }): string =>
  outcomeOf(`<If "${condition}">\nRequire all denied\n</If>\n${old}`, client);

for (const [condition, expected] of [
  ["tolower(%{REQUEST_METHOD}) == 'post'", '403'],
  ["req('Authorization') =~ /^(bearer) (.+)/i && '$2' == 'x.y.z'", '403'],
  ["%{REQUEST_URI} =~ m#^/wp-(json)# && %{REQUEST_METHOD} =~ /POST/ && $1 == 'json'", '403'],
  ["%{REQUEST_URI} =~ m#^/wp-(json)# && %{REQUEST_METHOD} !~ /(GET)/ && $1 == ''", '403'],
  ["%{REQUEST_URI} -strmatch '/wp-json/*'", '403'],
  ["%{REQUEST_URI} -strmatch '/[v-x]p-*[!x]'", '403'],
  ["%{REQUEST_URI} -strmatch '/[W]p-*'", 'nothing'],
  ["%{REQUEST_URI} -strcmatch '/[W]P-*'", '403'],
  ["%{REQUEST_URI} -fnmatch '/wp-json/*'", 'nothing'],
  ["%{REQUEST_METHOD} -in {'GET', 'POST'}", '403'],
  ["'/wp' . '-json' == '/wp-json'", '403'],
  // A slash ends the pattern, with a backslash in front of it too.
  ['%{REQUEST_URI} =~ /^\\/wp-json/', '500'],
  ["%{HTTP_AUTHORIZATION} == ''", '500'],
  ['%{REQUEST_URI}', '500'],
  ["%{REMOTE_ADDR} -ipmatch '10.0.0.0/8'", 'unknown: Which address the client has is not known'],
  ["md5('x') == 'y'", 'unknown: What the function md5 comes to is not followed here'],
  ["nothing('x') == 'y'", 'unknown: In an expression the function nothing is not followed here'],
] as const)
  test(`${condition}: ${expected}`, () => expect(held(condition)).toBe(expected));

test('an address is compared with a network by its bits', () => {
  const asked = (network: string): string => held(`-R '${network}'`, { address: '10.200.3.4' });
  expect(['10.0.0.0/8', '10', '10.128.0.0/9', '0.0.0.0/0', '10.200.3.4'].map(asked)).toEqual(
    Array(5).fill('403'),
  );
  expect(['10.0.0.0/9', '11', '192.168.0.0/16', '10.200.3.5'].map(asked)).toEqual(Array(4).fill('nothing'));
});

test('expr= decides about a header and makes one, and SetEnvIfExpr keeps what its pattern has found', () => {
  const change = (rest: string): string =>
    `RewriteEngine On\nRewriteRule ^wp-json /index.php [E=HTTP_AUTHORIZATION:%{HTTP:Authorization},L]\n${rest}`;
  expect(outcomeOf(`SetEnvIfExpr "req('Authorization') =~ /(.+)/" HTTP_AUTHORIZATION=$1\n${old}`)).toBe(
    'Bearer x.y.z',
  );
  expect(outcomeOf(`SetEnvIfExpr "%{REQUEST_METHOD} == 'GET'" HTTP_AUTHORIZATION=x\n${old}`)).toBe('nothing');
  expect(outcomeOf(change('Header set X-A "expr=%{NOTHING_AT_ALL}"\n'))).toMatch(/^unknown/);
  expect(outcomeOf(change('RequestHeader set X-A "expr=%{HTTP_AUTHORIZATION}"\n'))).toBe('500');
  expect(outcomeOf(change('RequestHeader set X-A b "expr=%{REQUEST_METHOD} == \'POST\'"\n'))).toBe(
    'Bearer x.y.z',
  );
});

test('rules in a section of files or a condition replace the others, and see the whole path of the file', () => {
  const rules = (head: string, rule: string): string =>
    outcomeOf(`<${head}>\nRewriteEngine On\n${rule}\n</${head.split(' ')[0]}>\n${old}`);
  expect(rules('If "true"', 'RewriteRule ^wp-json - [F]')).toBe('404');
  expect(rules('If "true"', 'RewriteRule wp-json - [F]')).toBe('403');
  expect(rules('If "true"', 'RewriteRule wp-json index.php')).toBe('400');
  expect(rules('If "false"', 'RewriteRule wp-json - [F]')).toBe('nothing');
  expect(rules('Files wp-json', 'RewriteRule . /index.php')).toBe('nothing');
  expect(rules('Files wp-login.php', 'RewriteRule . - [F]')).toBe('nothing');
});

test('[H=none] hands out a file as it is, and what a rule has made of the address is no file', () => {
  expect(outcomeOf('RewriteEngine On\nRewriteRule ^ /index.php [H=none]\n')).toBe('404');
  expect(outcomeOf('RewriteEngine On\nRewriteRule ^ - [H=php]\n')).toMatch(
    /^unknown: Whether the host knows/,
  );
  expect(outcomeOf('RewriteEngine On\nRewriteRule ^ http://x.example/ [P]\n')).toMatch(
    /^unknown: The request is handed/,
  );
});
