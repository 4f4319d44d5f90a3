import fc from 'fast-check';

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
