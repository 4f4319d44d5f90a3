import fc from 'fast-check';

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
const byHeader = fc
  .tuple(fc.constantFrom('SetEnvIf', 'SetEnvIfNoCase', 'setenvif'), name, valuePattern, variable)
  .map((parts) => [parts.join(' ')]);
/** As lists of those that are kept out or let in. */
const byAddress = fc
  .tuple(
    fc.constantFrom('"^192\\.0\\.2\\.[0-9]+$"', '^127\\.', '"^(.*)$"'),
    fc.constantFrom('let_in', '!let_in', 'HTTP_AUTHORIZATION=$1'),
  )
  .map((parts) => [`SetEnvIF REMOTE_ADDR ${parts.join(' ')}`]);
export const setEnvIf = fc.oneof({ arbitrary: byHeader, weight: 5 }, { arbitrary: byAddress, weight: 1 });
