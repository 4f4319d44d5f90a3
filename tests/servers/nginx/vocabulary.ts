import fc from 'fast-check';

/** A server as the lines of its block: those of a location are one of them, so that shrinking takes them apart. */
type Block = { head: string; lines: Line[] };
export type Line = string | Block;

const php = (socket: string) => [
  'include /etc/nginx/fastcgi_params;',
  'fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;',
  `fastcgi_pass unix:${socket};`,
];

const files = [
  'try_files $uri $uri/ /index.php$is_args$args;',
  'try_files $uri $uri/ /index.php?$args;',
  'try_files $uri $uri/ /index.php;',
  'try_files $uri /index.php?q=$uri&$args;',
  'try_files $uri =404;',
  'try_files $uri /index.php =404;',
  'try_files $uri @wp;',
  'try_files /nothing /blog/index.php?$args;',
  'try_files /wp-content/cache/$http_accept/$uri/index.html $uri $uri/ /index.php?$args;',
  'try_files $uri @none-such;',
  'try_files $uri $uri/ /wp-json/again/;',
];

const rewrites = [
  'rewrite ^/wp-json/(.*)$ /index.php?rest_route=/$1 last;',
  'rewrite ^/wp-json/(.*)$ /index.php?rest_route=/$1 break;',
  'rewrite ^/wp-json/(.*)$ /index.php?rest_route=/$1? last;',
  'rewrite ^ /index.php last;',
  'rewrite ^/wp-json(.*)$ /api$1 permanent;',
  'rewrite ^/api/(.*)$ /wp-json/$1;',
  'rewrite ^/(wp-json)/ /$1/ redirect;',
  'rewrite ^/wp-json/(.*)$ https://$server_name/$http_accept/$1;',
  'rewrite ^/wp-json/ /wp-json/a;',
  'break;',
  'set $x 1;',
  'set $x $request_method;',
];

const returns = [
  'return 403;',
  'return 404;',
  'return 200 ok;',
  'return 301 https://$host$request_uri;',
  'return 405;',
  'return 418;',
];
const tests = [
  '($request_method = POST)',
  '($request_method !~ ^(GET|HEAD)$)',
  '($http_authorization)',
  '($http_authorization = "")',
  '($args ~* a=1)',
  '(!-e $request_filename)',
  '(-f $request_filename)',
  '($uri ~ ^/wp-json/(.*)$)',
  '($x)',
  '($arg_rest_route)',
  '($request_uri ~* wp-json)',
  '($http_x_pull = "cdn")',
  '($http_referer ~* "(?:one|two)\\.test")',
  '(-f $request_filename$http_accept)',
];

const headers = [
  'fastcgi_param HTTP_AUTHORIZATION "";',
  'fastcgi_param HTTP_AUTHORIZATION $http_authorization;',
  'fastcgi_pass_request_headers off;',
  'proxy_set_header Authorization "";',
  'proxy_set_header Host $host;',
  'proxy_pass_request_headers off;',
];

const access = ['deny all;', 'allow all;', 'auth_basic off;', 'auth_basic "x";'];
const pages = [
  'error_page 404 /index.php;',
  'error_page 404 = /index.php?$args;',
  'error_page 403 404 = @wp;',
  'error_page 405 = @wp;',
  'error_page 418 = @wp;',
  'error_page 418 404 = @none-such;',
  'error_page 404 https://elsewhere.test/404;',
  'error_page 404 =301 elsewhere;',
  'recursive_error_pages on;',
];

const heads = [
  '/',
  '/wp-json/',
  '/wp-json',
  '/wp',
  '= /wp-json/',
  '= /index.php',
  '= /',
  '^~ /wp-json/',
  '^~ /wp',
  '^~ /',
  '~ ^/wp-json/',
  '~* ^/WP-JSON/(.*)$',
  '~ /wp-json',
  '~* \\.(json|js)$',
  '~ \\.php',
  '~ ^/index\\.php',
  '/blog/',
];

/** Nested ones begin with what is around them, as nginx demands. */
const nestedHeads: Readonly<Record<string, readonly string[]>> = {
  '/': ['/wp-json/', '= /wp-json/', '~ wp-json', '^~ /wp-json/', '~ \\.php$', '/wp'],
  '/wp': ['/wp-json/', '~ v2', '^~ /wp-json'],
  '/wp-json/': ['/wp-json/wp/', '~ token', '= /wp-json/'],
  '^~ /': ['~ wp-json', '/wp-json/', '~ \\.php$'],
  '^~ /wp': ['/wp-json/', '~ ^/wp-json/'],
  '~ ^/wp-json/': ['~ token', '~ v2'],
};

export function servers(socket: string, proxy: string): fc.Arbitrary<Line[]> {
  const rewrite = fc.constantFrom(...rewrites);
  const condition: fc.Arbitrary<Line> = fc
    .tuple(
      fc.constantFrom(...tests),
      fc.array(fc.oneof(rewrite, fc.constantFrom(...returns)), { maxLength: 2 }),
    )
    .map(([test, lines]) => ({ head: `if ${test}`, lines }));
  const limit: fc.Arbitrary<Line> = fc.constantFrom('GET', 'GET POST', 'POST').map((methods) => ({
    head: `limit_except ${methods}`,
    lines: ['deny all;'],
  }));
  const own = fc.oneof(
    { arbitrary: fc.constantFrom(...files), weight: 4 },
    { arbitrary: fc.constant('PHP'), weight: 3 },
    { arbitrary: fc.constantFrom(`proxy_pass http://unix:${proxy};`), weight: 1 },
    { arbitrary: rewrite, weight: 2 },
    { arbitrary: fc.constantFrom(...returns), weight: 1 },
    { arbitrary: condition, weight: 2 },
    { arbitrary: limit, weight: 1 },
    { arbitrary: fc.constantFrom(...headers), weight: 2 },
    {
      arbitrary: fc.constantFrom(...access, ...pages, 'internal;', 'index index.php;', 'index index.html;'),
      weight: 1,
    },
  );
  const lines = fc.array(own, { maxLength: 4 }).map((all) => settled(all, socket));
  const location = fc.tuple(
    fc.constantFrom(...heads),
    lines,
    fc.array(fc.tuple(fc.nat(), lines), { maxLength: 1 }),
  );
  const full = fc.constant<Line>({ head: 'location ~ \\.php$', lines: php(socket) });
  const around = fc.array(
    fc.oneof(
      rewrite,
      condition,
      fc.constantFrom(
        ...headers,
        ...pages,
        'deny all;',
        'index index.php;',
        'index index.php index.html;',
        'index /index.php;',
      ),
    ),
    { maxLength: 2 },
  );
  return fc
    .tuple(around, fc.array(location, { maxLength: 4 }), fc.array(full, { maxLength: 1 }), lines)
    .map(([outer, locations, last, named]) => {
      const blocks = locations.map(([head, own_, inner]): Block => {
        const choices = nestedHeads[head] ?? [];
        const nested = inner.flatMap(([index, below]): Line[] => {
          const chosen = choices[index % Math.max(1, choices.length)];
          return chosen === undefined ? [] : [{ head: `location ${chosen}`, lines: below }];
        });
        return { head: `location ${head}`, lines: [...own_, ...nested] };
      });
      const unique = [
        ...new Map(
          [...blocks, ...last].map((one) => [
            typeof one === 'string' ? one : one.head.replace('^~ ', ''),
            one,
          ]),
        ).values(),
      ];
      const at: Block = { head: 'location @wp', lines: named.filter((line) => line !== 'internal;') };
      return [...settled(outer, socket), ...unique, at];
    });
}

/** nginx takes one of a kind: the first that names a thing stays. */
function settled(lines: readonly Line[], socket: string): Line[] {
  const seen = new Set<string>();
  return lines
    .filter((line) => {
      const key = kindOf(line);
      if (key === null) return true;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    })
    .flatMap((line): Line[] => (line === 'PHP' ? php(socket) : [line]));
}

function kindOf(line: Line): string | null {
  if (typeof line !== 'string') return line.head.startsWith('limit') ? 'limit' : null;
  const [name = ''] = line.split(' ');
  if (line === 'PHP' || name === 'proxy_pass') return 'handler';
  return [
    'try_files',
    'fastcgi_pass_request_headers',
    'proxy_pass_request_headers',
    'auth_basic',
    'index',
    'internal;',
    'recursive_error_pages',
  ].includes(name)
    ? name
    : null;
}

export function textOf(lines: readonly Line[], indent = '  '): string {
  return lines
    .map((line) =>
      typeof line === 'string'
        ? `${indent}${line}\n`
        : `${indent}${line.head} {\n${textOf(line.lines, `${indent}  `)}${indent}}\n`,
    )
    .join('');
}
