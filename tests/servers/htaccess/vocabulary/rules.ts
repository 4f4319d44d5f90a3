import fc from 'fast-check';
import { flags } from './flags.ts';

const rulePattern = fc.constantFrom(
  '^',
  '.*',
  '^(.*)$',
  '.',
  '^wp-json/(.*)',
  '^wp-json',
  '!^wp-json',
  '^index\\.php$',
  '^index\\.php',
  '^/wp-json',
  '^wp-login\\.php$',
  '^([^/]+)/(.+)$',
  '(.*\\.php)',
  '^blog/(.*)$',
  '^wp-(admin|includes)',
  '!\\.php$',
  '^$',
  '\\.(txt|html)$',
  '^(?!wp-json)',
  '^wp-content/(?=up)',
  '^(w++)p',
  '"^a b"',
  '^a\\ b',
  '[[:alpha:]]+$',
  '^[]x]',
  '(',
);
const ruleTarget = fc.constantFrom(
  '-',
  '-',
  '-',
  '/index.php',
  'index.php',
  'index.php?p=$1',
  '/index.php?x=%1',
  '/wp-json/$1',
  'blog/index.php',
  '/blog/index.php',
  'https://%{HTTP_HOST}%{REQUEST_URI}',
  'http://%{HTTP_HOST}/$1',
  '/$1/',
  '$1',
  'https://www.example.org/$1',
  '/index.php/$1',
  '/index.php?',
  '/%{ENV:HTTP_AUTHORIZATION}',
  '"/index.php"',
  '/wp-login.php?r=$0',
  '/none.php',
  '%{REQUEST_FILENAME}',
);
const rule = fc
  .tuple(rulePattern, ruleTarget, flags)
  .map(([pattern, target, all]) => `RewriteRule ${pattern} ${target}${all}`);

const condition = fc
  .tuple(
    fc.constantFrom(
      ...[
        '%{HTTP:Authorization} ^(.*)',
        '%{HTTP:Authorization} ^(.+)$',
        '%{HTTP:Authorization} .',
        '%{HTTP:Authorization} !^$',
        '%{HTTP:Authorization} ^Bearer\\ (.*)$',
      ],
      ...[
        '%{REQUEST_FILENAME} !-f',
        '%{REQUEST_FILENAME} !-d',
        '%{REQUEST_FILENAME} -f',
        '%{REQUEST_FILENAME} -d',
        '%{DOCUMENT_ROOT}/$1 -f',
        '%{DOCUMENT_ROOT}%{REQUEST_URI} -s',
        '%{REQUEST_FILENAME} -l',
      ],
      ...[
        '%{REQUEST_URI} ^/wp-json',
        '%{REQUEST_URI} !^/wp-json/',
        '%{REQUEST_URI} ^/([^/]+)',
        '%{REQUEST_URI} =/index.php',
        '%{REQUEST_URI} ">/w"',
        '%{REQUEST_URI} "<=/wp-json/"',
        '%{REQUEST_URI} ^/(?i:WP-json|Index)(.*)',
        '%{REQUEST_URI} ^/WP|(?i)^/[A-J]NDEX|^/wp-J',
        '%{REQUEST_URI} ^/(?:(?i)WP|I)-?[[:upper:]](?-i)s',
        '%{REQUEST_URI} ^/[^\xc3\xaa-]*-[I-K]\\x53ON',
      ],
      ...['%{REQUEST_METHOD} POST', '%{REQUEST_METHOD} !=POST', '%{REQUEST_METHOD} ^(GET|HEAD)$'],
      ...[
        '%{HTTPS} off',
        '%{HTTPS} !=on',
        '%{HTTPS} on',
        '%{HTTP:X-Forwarded-Proto} !https',
        '%{HTTP:X-Forwarded-Proto} =""',
      ],
      ...[
        '%{QUERY_STRING} ^$',
        '%{QUERY_STRING} rest_route=(.*)',
        '%{QUERY_STRING} author=\\d',
        '%{QUERY_STRING} .',
        '%{QUERY_STRING} (\xc3\xaa|<|REST_Route)',
      ],
      ...[
        '%{HTTP_HOST} ^www\\.',
        '%{HTTP_HOST} !^$',
        '%{HTTP_HOST} ^(\\d+)\\.',
        '%{HTTP_USER_AGENT} (curl|bot)',
        '%{HTTP_USER_AGENT} ^$',
        '%{HTTP_REFERER} ^$',
      ],
      ...[
        '%{ENV:REDIRECT_STATUS} ^$',
        '%{ENV:REDIRECT_STATUS} 200',
        '%{ENV:let_in} 1',
        '%{ENV:REDIRECT_let_in} =1',
        '%{ENV:HTTP_AUTHORIZATION} ^(.*)$',
        '%{THE_REQUEST} ^[A-Z]+\\ /wp-json',
        '%{IS_SUBREQ} true',
      ],
      ...[
        '$1 ^wp',
        '$1@%{HTTP_HOST} ^([^@]*)@',
        '%1 ^(.)',
        '%{PATH_INFO} ^(.*)$',
        '%{SERVER_PORT} -gt80',
        '%{SERVER_PORT} -eq 80',
        '%{SERVER_NAME} 127',
        '%{REMOTE_ADDR} ^192\\.0\\.2\\.',
        '%{REMOTE_ADDR} !^127\\.0\\.0\\.(\\d)$',
        '%{REMOTE_ADDR} =127.0.0.1',
        '"%{HTTP:Authorization}" "^Bearer (.*)$"',
        '%{NOTHING} ^$',
      ],
    ),
    fc.constantFrom('', '', '', ' [NC]', ' [OR]', ' [NC,OR]', ' [OR,NC]', ' [NV]'),
  )
  .map((parts) => `RewriteCond ${parts.join('')}`);

export const rules = fc
  .tuple(fc.array(condition, { maxLength: 2 }), rule)
  .map(([conditions, one]) => [...conditions, one]);
