import fc from 'fast-check';
import { single } from './lines.ts';
import { setEnvIf } from './variables.ts';

const tests = [
  '%{HTTP:Authorization} =~ /^Bearer (.*)/',
  '-n %{HTTP:Authorization}',
  "-z '%{HTTP:Authorization}'",
  "!(-n req('x'))",
  '%{REQUEST_URI} =~ m#^/wp-json/#',
  "%{REQUEST_URI} == '/index.php'",
  "! (%{REQUEST_URI} =~ /wp-(login|admin)/i) && %{REQUEST_METHOD} != 'GET'",
  "%{REQUEST_METHOD} in {'POST', 'PUT'}",
  "%{HTTP_USER_AGENT} == '' || %{QUERY_STRING} =~ /author=\\d/",
  "%{HTTPS} == 'on'",
  "%{HTTPS} != 'on'",
  '%{SERVER_PORT} -eq 80',
  '-f %{REQUEST_FILENAME}',
  "-d '%{DOCUMENT_ROOT}/blog'",
  "%{HTTP_HOST} != 'shop.example' && true",
  "tolower(%{HTTP_HOST}) == 'x'",
  "%{REQUEST_URI} -strmatch '/wp-*'",
  "%{env:let_in} == '1'",
  'false',
  '%{NOTHING} == 1',
];
export const ifs = fc
  .tuple(
    fc.constantFrom(...tests),
    fc.array(fc.oneof(setEnvIf, single), { minLength: 1, maxLength: 2 }),
    fc.constantFrom('', 'Else', 'ElseIf "%{REQUEST_METHOD} == \'POST\'"'),
    fc.oneof(setEnvIf, single),
  )
  .map(([condition, inner, next, last]) => [
    `<If "${condition}">`,
    ...inner.flat(),
    '</If>',
    ...(next === '' ? [] : [`<${next}>`, ...last, `</${next.split(' ')[0]}>`]),
  ]);
export const asExpression = fc
  .constantFrom(...tests)
  .chain((text) =>
    fc.constantFrom(
      [`RewriteCond expr "${text}"`, 'RewriteRule ^ - [F]'],
      [`Require expr "${text}"`],
      [`Require expr ${text}`],
    ),
  );
