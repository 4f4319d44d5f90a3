import fc from 'fast-check';
import { single } from './lines.ts';
import { rules } from './rules.ts';
import { setEnvIf } from './variables.ts';

const tests = [
  ...[
    '%{HTTP:Authorization} =~ /^Bearer (.*)/',
    '-n %{HTTP:Authorization}',
    "-z '%{HTTP:Authorization}'",
    "!(-n req('x'))",
    "req('Authorization') =~ /^(Bearer|Basic) (.+)$/i",
    "req_novary('authorization') == 'Bearer abc.def'",
    "'%{HTTP:Authorization}' !~ /^(Basic)/",
    "http('Authorization') -strmatch 'Bearer *'",
    "base64('x:y') == 'eDp5' && unbase64('eDp5') == 'x:y'",
  ],
  ...[
    '%{REQUEST_URI} =~ m#^/wp-json/#',
    '%{REQUEST_URI} =~ m#^/(wp-json|blog)/(.*)# && -n $2',
    "%{REQUEST_URI} =~ m#^/([^/]+)/# && '$1' == 'wp-json'",
    "%{REQUEST_URI} =~ m#^/([^/]+)# && %{REQUEST_METHOD} !~ /(POST)/ && '$1' == ''",
    '%{REQUEST_URI} =~ m#^/([^/]+)# && %{REQUEST_METHOD} =~ /GET/ && $1 =~ /^wp/',
    '%{REQUEST_URI} =~ /\\/wp-json/',
    "%{REQUEST_URI} == '/index.php'",
    "%{REQUEST_URI} = '/' . 'index.php'",
    "! (%{REQUEST_URI} =~ /wp-(login|admin)/i) && %{REQUEST_METHOD} != 'GET'",
    "not %{REQUEST_URI} =~ m|^/wp-(login|admin)| and %{REQUEST_METHOD} ne 'GET'",
    "%{REQUEST_URI} -strmatch '/wp-*'",
    "%{REQUEST_URI} -fnmatch '/wp-*'",
    "%{REQUEST_URI} -strcmatch '/WP-j?on*'",
    "%{REQUEST_URI} -strmatch '/[w]p-*'",
    "%{REQUEST_URI} -strmatch '*-*/v2/*'",
    "%{REQUEST_URI} -fnmatch '/*/wp/*/*'",
    "tolower(%{REQUEST_METHOD}) == 'post'",
    "toupper('get') in { %{REQUEST_METHOD}, 'x' }",
  ],
  ...[
    "%{REQUEST_METHOD} in {'POST', 'PUT'}",
    "%{REQUEST_METHOD} -in {'GET'}",
    "! %{REQUEST_METHOD} in {'POST'}",
    "%{HTTP_USER_AGENT} == '' || %{QUERY_STRING} =~ /author=\\d/",
    '%{HTTP_USER_AGENT} =~ /curl|bot/i',
    "%{HTTPS} == 'on'",
    "%{HTTPS} != 'on'",
    '%{SERVER_PORT} -eq 80',
    '%{SERVER_PORT} gt 80',
    '-f %{REQUEST_FILENAME}',
    '! -f %{REQUEST_FILENAME}',
    "-d '%{DOCUMENT_ROOT}/blog'",
    '-e "%{DOCUMENT_ROOT}%{REQUEST_URI}"',
    "%{HTTP_HOST} != 'shop.example' && true",
    "tolower(%{HTTP_HOST}) == 'x'",
  ],
  ...[
    "%{REMOTE_ADDR} -ipmatch '127.0.0.0/8'",
    "! %{REMOTE_ADDR} -ipmatch '10.0.0.0/8'",
    "-R '192.168'",
    "-R '127.0.0.1' || -R '10.1.2.3'",
    "%{REMOTE_ADDR} == '127.0.0.1'",
    "%{REMOTE_ADDR} in {'10.0.0.1', '127.0.0.1'}",
    '%{REMOTE_ADDR} =~ /^127\\.0\\.(\\d)/',
    "%{REMOTE_ADDR} -ipmatch '10.0.0.0/8/3'",
  ],
  ...[
    "%{env:let_in} == '1'",
    "env('let_in') == '1'",
    "-T reqenv('let_in')",
    "reqenv('REDIRECT_STATUS') == '200'",
    "-z env('REDIRECT_let_in')",
    "-T 'no'",
    'false',
    'true && false || true',
    "'a' < 'b' and 10 -gt 9",
    "'10' > '9'",
  ],
  ...[
    '%{NOTHING} == 1',
    "%{HTTP_AUTHORIZATION} == ''",
    "%{REQUEST_URI} '/index.php'",
    '%{REQUEST_URI}',
    "%{REQUEST_URI} == '/index.php",
    "%{REQUEST_URI} =~ '^/wp-json'",
    "(%{REQUEST_METHOD} == 'GET'",
    "%{REQUEST_METHOD} == 'GET' && ",
    '%{REQUEST_URI} =~ /(/',
    "nothing('x') == 'x'",
    '%{REQUEST_METHOD} == GET',
  ],
];

const inner = fc.oneof(
  { weight: 4, arbitrary: setEnvIf },
  { weight: 4, arbitrary: single },
  { weight: 3, arbitrary: rules },
);

const conditional = (content: fc.Arbitrary<string[]>): fc.Arbitrary<string[]> =>
  fc
    .tuple(
      fc.constantFrom(...tests),
      fc.array(content, { minLength: 1, maxLength: 2 }),
      fc.constantFrom('', '', 'Else', 'ElseIf "%{REQUEST_METHOD} == \'POST\'"'),
      content,
    )
    .map(([condition, lines, next, last]) => [
      `<If "${condition}">`,
      ...lines.flat(),
      '</If>',
      ...(next === '' ? [] : [`<${next}>`, ...last, `</${next.split(' ')[0]}>`]),
    ]);

const within = fc
  .tuple(
    fc.constantFrom('Files index.php', 'FilesMatch "\\.php$"', 'If "true"', 'Limit POST'),
    conditional(inner),
  )
  .map(([head, lines]) => [`<${head}>`, ...lines, `</${head.split(' ')[0]}>`]);
const around = fc
  .tuple(fc.constantFrom('Files index.php', 'If "%{REQUEST_METHOD} == \'GET\'"'), inner)
  .map(([head, lines]) => [`<${head}>`, ...lines, `</${head.split(' ')[0]}>`]);

export const ifs = fc.oneof(
  { weight: 5, arbitrary: conditional(inner) },
  { weight: 1, arbitrary: conditional(around) },
  { weight: 1, arbitrary: within },
);

const asValue = fc.constantFrom(
  'expr=%{req:Authorization}',
  '"expr=Bearer %{env:let_in}"',
  'expr=%{tolower:ABC}',
  '"expr=Basic %{base64:x:y}"',
  'expr=%{REQUEST_METHOD}-$1',
  'expr=%{NOTHING}',
  '"expr=%{HTTP_AUTHORIZATION}"',
);

export const asExpression = fc
  .tuple(fc.constantFrom(...tests), asValue)
  .chain(([text, value]) =>
    fc.constantFrom(
      [`RewriteCond expr "${text}"`, 'RewriteRule ^ - [F]'],
      [`RewriteCond expr "${text}"`, 'RewriteRule ^ - [E=HTTP_AUTHORIZATION:%1]'],
      [
        `RewriteCond expr "!(${text})" [OR]`,
        'RewriteCond %{QUERY_STRING} .',
        'RewriteRule . /index.php?x=%1 [L]',
      ],
      [`Require expr "${text}"`],
      [`Require expr ${text}`],
      [`SetEnvIfExpr "${text}" HTTP_AUTHORIZATION=$1`],
      [`SetEnvIfExpr "${text}" let_in`, 'SetEnvIf Authorization "(.+)" HTTP_AUTHORIZATION=$1'],
      [`SetEnvIf Authorization "(.+)" let_in=$1`, `SetEnvIfExpr "${text}" HTTP_AUTHORIZATION=\\$2x$2`],
      [`SetEnvIfExpr "${text}" !HTTP_AUTHORIZATION`],
      [`SetEnvIfExpr "${text}"`],
      [
        `RequestHeader set Authorization x "expr=${text}"`,
        'RewriteEngine On',
        'RewriteRule ^wp-json /index.php',
      ],
      [`RequestHeader set Authorization ${value}`],
      [`RequestHeader set Authorization ${value} "expr=${text}"`],
      [`Header set X-A b "expr=${text}"`],
      [`Header set X-A ${value}`],
    ),
  );
