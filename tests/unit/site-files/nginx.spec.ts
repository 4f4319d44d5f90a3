import { expect, test } from '@playwright/test';
import type { Asked } from '../../../site-files/asked.ts';
import { unifiedDiff } from '../../../site-files/diff.ts';
import { applied, separate } from '../../../site-files/edit.ts';
import { kindOf } from '../../../site-files/kind.ts';
import { readNginx } from '../../../site-files/nginx/read.ts';
import { secretsIn } from '../../../site-files/nginx/secrets.ts';
import type { Reading } from '../../../site-files/reading.ts';
import { shownRemark } from '../../../site-files/shown.ts';
import { Source } from '../../../site-files/source.ts';
import { IN_SUITE, leastMs } from '../support/pace.ts';

const asked: Asked = {
  request: {
    method: 'POST',
    path: '/wp-json/jwt-auth/v1/token/validate',
    query: '',
    headers: { authorization: 'Bearer x.y.z' },
    host: 'shop.example',
    https: true,
  },
  base: '',
  login: 'jwt',
  isSiteKnown: false,
};

const php = `  location ~ \\.php$ {
    include fastcgi_params;
    fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
    fastcgi_pass unix:/run/php.sock;
  }`;
const front = `  location / {
    try_files $uri $uri/ /index.php$is_args$args;
  }`;

function server(...lines: string[]): string {
  return `server {
  listen 443 ssl;
  server_name shop.example;
  root /var/www;
  index index.php;
${lines.join('\n')}
}
`;
}

function read(text: string, more: Partial<Asked> = {}): Reading {
  const reading = readNginx(new Source('nginx.conf', text), { ...asked, ...more });
  if (!reading) throw new Error('too deep');
  return reading;
}

const ids = ({ remarks }: Reading): string[] => remarks.map(({ id }) => id);
const ends = ({ arrivals }: Reading): string =>
  arrivals.map(({ reached, header }) => `${reached}/${header}`).join(' ');

function patched({ source, remarks }: Reading): string {
  return applied(source, separate(remarks.flatMap(({ edits }) => (edits ? [edits] : []))));
}

interface Case {
  text: string;
  /** Reached and header, for each server. */
  ends: string;
  ids?: string[];
  /** After the patch; the same where there is none. */
  left?: string[];
  leftEnds?: string;
  asked?: Partial<Asked>;
}

const blog: Partial<Asked> = {
  base: '/blog',
  request: { ...asked.request, path: '/blog/wp-json/jwt-auth/v1/token/validate' },
};
const get: Partial<Asked> = { request: { ...asked.request, method: 'GET', path: '/wp-json/' } };

const cases: Record<string, Case> = {
  'as WordPress wants it': { text: server(front, php), ends: 'yes/yes' },
  'with the snippet of Debian': {
    text: server(
      front,
      'location ~ \\.php$ { include snippets/fastcgi-php.conf; fastcgi_pass unix:/run/php.sock; }',
    ),
    ends: 'yes/yes',
  },
  'a script that fastcgi_params alone may name': {
    text: server(front, 'location ~ \\.php$ { include fastcgi_params; fastcgi_pass unix:/run/php.sock; }'),
    ends: 'unknown/yes',
  },
  'a script in front of fastcgi_params': {
    text: server(
      front,
      'location ~ \\.php$ { fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name; include fastcgi_params; fastcgi_pass unix:/run/php.sock; }',
    ),
    ends: 'yes/yes',
  },
  'a script that a file which was not given may name': {
    text: server(
      front,
      'location ~ \\.php$ { include global/fastcgi-params.conf; fastcgi_pass unix:/run/php.sock; }',
    ),
    ends: 'unknown/unknown',
  },
  'no script': {
    text: server(front, 'location ~ \\.php$ { fastcgi_pass unix:/run/php.sock; }'),
    ends: 'no/yes',
    ids: ['front-controller-elsewhere'],
  },
  'a path that is split at the folder': {
    text: server(
      front.replace('location /', 'location /blog/').replace('/index.php', '/blog/index.php'),
      php.replace('include', 'fastcgi_split_path_info ^(/blog)(/.*)$;\n    include'),
    ),
    ends: 'no/yes',
    ids: ['front-controller-elsewhere'],
    asked: blog,
  },
  'a redirect to https behind a proxy': {
    text: server(
      '  if ($http_x_forwarded_proto != https) { return 301 https://$host$request_uri; }',
      front,
      php,
    ),
    ends: 'unknown/unknown',
  },
  'no front controller': {
    text: server('  location / {\n  }', php),
    ends: 'no/unknown',
    ids: ['front-controller-missing'],
    left: [],
    leftEnds: 'yes/yes',
  },
  'no location at all': {
    text: server(php),
    ends: 'no/unknown',
    ids: ['front-controller-missing'],
    left: [],
    leftEnds: 'yes/yes',
  },
  'try_files that ends with 404': {
    text: server('  location / { try_files $uri $uri/ =404; }', php),
    ends: 'no/unknown',
    ids: ['front-controller-missing'],
    left: [],
    leftEnds: 'yes/yes',
  },
  'try_files that ends with 404 for the REST API alone': {
    text: server('  location ~ ^/wp-json/ { try_files $uri =404; }', front, php),
    ends: 'no/unknown',
    ids: ['front-controller-missing'],
  },
  'no index where rewrites lead to the folder': {
    text: server(
      '  location / { if (!-e $request_filename) { rewrite ^(.*)$ /index.php?q=$1 last; } }',
      '  location ~ ^/wp-json/ { rewrite ^/wp-json/(.*?)$ /?rest_route=/$1 last; }',
      php,
    ).replace('  index index.php;\n', ''),
    ends: 'unknown/unknown',
    ids: ['index-missing'],
    left: [],
    leftEnds: 'yes/yes',
  },
  'no index where rewrites lead to the folder, in the whole of a configuration': {
    text: `events {}\nhttp {\n${server(
      '  location ~ ^/wp-json/ { rewrite ^/wp-json/(.*?)$ /?rest_route=/$1 last; }',
      php,
    ).replace('  index index.php;\n', '')}}\n`,
    ends: 'no/unknown',
    ids: ['index-missing'],
    left: [],
    leftEnds: 'yes/yes',
  },
  'another index where rewrites lead to the folder': {
    text: server('  location ~ ^/wp-json/ { rewrite ^/wp-json/(.*?)$ /?rest_route=/$1 last; }', php).replace(
      'index index.php;',
      'index index.html;',
    ),
    ends: 'no/unknown',
    ids: ['index-missing'],
    left: [],
    leftEnds: 'yes/yes',
  },
  'arguments lost for the lists alone': {
    text: server(
      '  location /wp-json/jwt-auth/ { try_files $uri /index.php?$args; }',
      front.replace('$is_args$args', ''),
      php,
    ),
    ends: 'yes/yes',
    ids: ['query-arguments-lost'],
    left: [],
  },
  'a semicolon missing behind the name of the server': {
    text: server(front, php).replace('server_name shop.example;', 'server_name shop.example'),
    ends: 'no/yes',
    ids: ['semicolon-missing'],
    left: [],
    leftEnds: 'yes/yes',
  },
  'a semicolon missing behind the index': {
    text: server(front, php).replace('index index.php;', 'index index.php\n  client_max_body_size 8m;'),
    ends: 'yes/yes',
    ids: ['semicolon-missing'],
    left: [],
  },
  'a semicolon missing behind the last of try_files': {
    text: server(front.replace('$args;', '$args\n    client_max_body_size 8m;'), php),
    ends: 'no/unknown',
    ids: ['semicolon-missing'],
    left: [],
    leftEnds: 'yes/yes',
  },
  'a semicolon missing where nginx counts the words': {
    text: server(front, php).replace('root /var/www;', 'root /var/www'),
    ends: '',
    ids: ['nginx-syntax-error'],
    left: [],
    leftEnds: 'yes/yes',
  },
  'a semicolon missing before a block': {
    text: server(front, php).replace('index index.php;', 'index index.php'),
    ends: '',
    ids: ['nginx-syntax-error'],
    left: [],
    leftEnds: 'yes/yes',
  },
  'words on lines of their own': {
    text: server(
      '  location / {\n    try_files\n      $uri\n      $uri/ # the folder\n      /index.php?$args;\n  }',
      '  gzip_types\n    text/css\n    application/json;',
      php,
    ).replace('server_name shop.example;', 'server_name\n    shop.example\n    root.example;'),
    ends: 'yes/yes',
  },
  'names in a map that are those of directives': {
    text: `map $uri $x {\n  default\n    root;\n  set\n    index;\n}\n${server(front, php)}`,
    ends: 'yes/yes',
  },
  'lines for Apache in a server': {
    text: server(
      '  <IfModule mod_rewrite.c>\n  RewriteEngine On\n  RewriteCond %{REQUEST_FILENAME} !-f\n  RewriteRule . /index.php [L]\n  </IfModule>',
      front,
      php,
    ),
    ends: '',
    ids: ['nginx-syntax-error'],
  },
  'everything to PHP without try_files': {
    text: server(`  location / {\n${php.split('\n').slice(1, -1).join('\n')}\n  }`),
    ends: 'no/yes',
    ids: ['front-controller-missing'],
  },
  'arguments lost': {
    text: server(front.replace('$is_args$args', ''), php),
    ends: 'yes/yes',
    ids: ['query-arguments-lost'],
    left: [],
  },
  'arguments lost behind others': {
    text: server(front.replace('$is_args$args', '?q=$uri'), php),
    ends: 'yes/yes',
    ids: ['query-arguments-lost'],
    left: [],
  },
  'arguments named': { text: server(front.replace('$is_args$args', '?$args'), php), ends: 'yes/yes' },
  'header emptied': {
    text: server(front, php.replace('include', 'fastcgi_param HTTP_AUTHORIZATION "";\n    include')),
    ends: 'yes/no',
    ids: ['authorization-emptied'],
    left: [],
    leftEnds: 'yes/yes',
  },
  'headers not passed': {
    text: server('  fastcgi_pass_request_headers off;', front, php),
    ends: 'yes/no',
    ids: ['request-headers-off'],
    left: [],
    leftEnds: 'yes/yes',
  },
  'header named again': {
    text: server(
      '  fastcgi_pass_request_headers off;',
      front,
      php.replace('include', 'fastcgi_param HTTP_AUTHORIZATION $http_authorization;\n    include'),
    ),
    ends: 'yes/yes',
  },
  'in front of Apache': {
    text: server('  location / { proxy_pass http://127.0.0.1:8080; include proxy_params; }'),
    ends: 'unknown/unknown',
  },
  'in front of Apache, header emptied': {
    text: server(
      '  location / {\n    proxy_pass http://127.0.0.1:8080;\n    proxy_set_header Authorization "";\n  }',
    ),
    ends: 'unknown/no',
    ids: ['authorization-emptied'],
    left: [],
    leftEnds: 'unknown/unknown',
  },
  'in front of Apache, headers of the server not inherited': {
    text: server(
      '  proxy_set_header Authorization "";',
      '  location / { proxy_pass http://127.0.0.1:8080; proxy_set_header Host $host; }',
    ),
    ends: 'unknown/unknown',
  },
  'a rule for JSON before': {
    text: server('  location ~* wp-json { deny all; }', front, php),
    ends: 'no/unknown',
    ids: ['path-denied'],
  },
  'a prefix that wins over a rule': {
    text: server(
      '  location ^~ /wp-json/ { try_files $uri /index.php$is_args$args; }',
      '  location ~* json { deny all; }',
      php,
    ),
    ends: 'yes/yes',
  },
  'POST closed by limit_except': {
    text: server(
      '  location / { limit_except GET { deny all; } try_files $uri /index.php$is_args$args; }',
      php,
    ),
    ends: 'no/unknown',
    ids: ['method-denied'],
  },
  'POST closed by an if': {
    text: server('  if ($request_method !~ ^(GET|HEAD)$) { return 405; }', front, php),
    ends: 'no/unknown',
    ids: ['method-denied'],
  },
  'a password of its own': {
    text: server('  auth_basic "Staging";', '  auth_basic_user_file /etc/passwd;', front, php),
    ends: 'no/unknown',
    ids: ['password-asked'],
  },
  'a redirect': {
    text: server('  rewrite ^/wp-json/(.*)$ /api/$1 permanent;', front, php),
    ends: 'no/unknown',
    ids: ['redirected'],
  },
  'an if that takes try_files away': {
    text: server(
      '  location / { try_files $uri /index.php$is_args$args; if ($http_origin = "") { set $x 1; } }',
      php,
    ),
    ends: 'no/unknown',
    ids: ['front-controller-missing'],
  },
  'an include that was not given': {
    text: server('  include snippets/security.conf;', '  location / { }', php),
    ends: 'unknown/unknown',
  },
  'a sub-folder led to the root': {
    text: server(front, php),
    ends: 'no/yes',
    ids: ['front-controller-elsewhere'],
    asked: blog,
  },
  'a sub-folder of its own': {
    text: server(front, '  location /blog/ { try_files $uri /blog/index.php$is_args$args; }', php),
    ends: 'yes/yes',
    asked: blog,
  },
  'a redirect to https beside it': {
    text: `server { listen 80; server_name shop.example; return 301 https://$host$request_uri; }\n${server(front, php)}`,
    ends: 'yes/yes',
  },
  'redirects to https in the forms of certbot and of a challenge of its own': {
    text: `server { if ($host = shop.example) { return 301 https://$host$request_uri; } listen 80; server_name shop.example; return 404; }
server { listen 80; server_name www.shop.example; location /.well-known/ { root /var/acme; } location / { rewrite ^ https://shop.example$request_uri? permanent; } }
server { listen 80; server_name old.example; rewrite ^(.*)$ https://\${server_name}$1 permanent; }
${server(front, php)}`,
    ends: 'yes/yes',
  },
  'a redirect that leads the REST API elsewhere, beside another server': {
    text: `server { listen 80; server_name www.shop.example; location / { return 301 https://shop.example/; } }\n${server(front, php)}`,
    ends: 'no/unknown yes/yes',
    ids: ['redirected'],
  },
  'lines of a server that answer PHP alone, or hide files': {
    text: `${php}\n  location ~ /\\. { deny all; }\n`,
    ends: 'unknown/unknown',
  },
  'lines of a server that lead on, with PHP elsewhere': { text: front, ends: 'unknown/unknown' },
  'lines of a server that lead to a location of another file': {
    text: '  location / { try_files $uri @php; }\n  error_page 418 = @cached;\n',
    ends: 'unknown/unknown',
  },
  'lines of a server that end it themselves': {
    text: '  location / { try_files $uri $uri/ =404; }\n',
    ends: 'no/unknown',
    ids: ['front-controller-missing'],
  },
  'a front controller that leads to where nobody knows': {
    text: server(
      '  location / { }',
      '  location = /index.php { if ($cached) { return 404; } proxy_pass http://php; }',
    ),
    ends: 'no/unknown',
    ids: ['front-controller-missing'],
  },
  'lines of a server that refuse': {
    text: '  location ~ ^/wp-json { return 403; }\n',
    ends: 'no/unknown',
    ids: ['path-denied'],
  },
  'a whole server without its braces': {
    text: `  listen 80;\n  root /var/www;\n${php}\n`,
    ends: 'no/unknown',
    ids: ['front-controller-missing'],
  },
  'an error page at another site': {
    text: server('  error_page 404 https://elsewhere.example/404;', php),
    ends: 'no/unknown',
    ids: ['front-controller-missing'],
    left: [],
    leftEnds: 'yes/yes',
  },
  'a named location that is not there': {
    text: server('  location / { try_files $uri @wordpress; }', php),
    ends: 'no/unknown',
    ids: ['front-controller-missing'],
    left: [],
    leftEnds: 'yes/yes',
  },
  'an error of an error page, for a cache that is passed by': {
    text: server(
      `  location / {
    error_page 418 = @miss;
    recursive_error_pages on;
    if ($request_method = POST) { return 418; }
    try_files /wp-content/cache/$host$uri/index.html $uri /index.php?$args;
  }
  location @miss { error_page 419 = @php; return 419; }
  location @php { try_files $uri /index.php?$args; }`,
      php,
    ),
    ends: 'yes/yes',
  },
  'a cached page by what the client accepts': {
    text: server(
      `  set $form "";
  if ($http_accept ~ webp) { set $form -webp; }
  if (-f $document_root/wp-content/cache$uri$form) { return 302 /cached; }
  location / { try_files /wp-content/cache/$host$uri/index$form.html $uri $uri/ /index.php?$args; }`,
      php,
    ),
    ends: 'yes/yes',
  },
  'headers that no client of this kind sends': {
    text: server(
      '  if ($http_x_pull = "cdn") { return 403; }\n  if ($http_referer ~* (spam|casino)) { return 403; }\n  if ($anti_replay = 425) { return 425; }',
      front,
      php,
    ),
    ends: 'yes/yes',
  },
  'a long list of robots': {
    text: server(
      `  if ($http_user_agent ~* (${Array.from({ length: 300 }, (_, at) => `robot${at}`).join('|')})) { return 403; }`,
      front,
      php,
    ),
    ends: 'yes/yes',
  },
  'asked over http': {
    text: `server { listen 80; server_name shop.example; return 301 https://$host$request_uri; }\n${server(front, php)}`,
    ends: 'no/unknown',
    ids: ['redirected'],
    asked: { isSiteKnown: true, request: { ...asked.request, https: false } },
  },
  'CORS headers shadowed': {
    text: server(
      '  add_header Access-Control-Allow-Headers Authorization;',
      front,
      php.replace('include', 'add_header X-Frame-Options DENY;\n    include'),
    ),
    ends: 'yes/yes',
    ids: ['cors-headers-shadowed'],
  },
  'CORS header doubled': {
    text: server('  add_header Access-Control-Allow-Origin *;', front, php),
    ends: 'yes/yes',
    ids: ['cors-header-doubled'],
  },
  'preflight answered': {
    text: server('  if ($request_method = OPTIONS) { return 204; }', front, php),
    ends: 'yes/yes',
    ids: ['preflight-without-authorization'],
  },
  'a shared cache': {
    text: server(front, php.replace('include', 'fastcgi_cache WP;\n    include')),
    ends: 'yes/yes',
    ids: ['cache-without-authorization'],
    left: [],
  },
  'a shared cache with an exception': {
    text: server(
      '  set $skip 0;',
      '  if ($http_cookie) { set $skip 1; }',
      front,
      php.replace(
        'include',
        'fastcgi_cache WP;\n    fastcgi_cache_bypass $skip;\n    fastcgi_no_cache $skip;\n    include',
      ),
    ),
    ends: 'yes/yes',
    ids: ['cache-without-authorization'],
    left: [],
  },
  'a cache that knows the header': {
    text: server(
      '  set $skip 0;',
      '  if ($http_authorization) { set $skip 1; }',
      front,
      php.replace(
        'include',
        'fastcgi_cache WP;\n    fastcgi_cache_bypass $skip;\n    fastcgi_no_cache $skip;\n    include',
      ),
    ),
    ends: 'yes/yes',
  },
  'a value that depends on the client': {
    text: server(
      '  set $skip 0;',
      '  if ($request_method = POST) { set $skip 1; }',
      '  if ($http_user_agent ~* bot) { set $skip 1; }',
      front,
      php,
    ),
    ends: 'yes/yes',
  },
  'a robot that is refused by its name, and a client without one': {
    text: server(
      '  if ($http_user_agent ~* bot) { return 403; }',
      '  if ($http_user_agent = "") { return 403; }',
      front,
      php,
    ),
    ends: 'yes/yes',
  },
  'an if that switches off the try_files of its location': {
    text: server(
      '  location / {',
      '    try_files $uri $uri/ /index.php?$args;',
      '    set $skip 0;',
      '    if ($request_method = POST) { set $skip 1; }',
      '    fastcgi_pass unix:/run/php.sock;',
      '    include fastcgi.conf;',
      '  }',
    ),
    ends: 'no/yes',
    ids: ['front-controller-missing'],
  },
  'browsers alone': {
    text: server('  if ($http_user_agent !~ Mozilla) { return 403; }', front, php),
    ends: 'unknown/unknown',
  },
  'named groups of a location': {
    text: server(
      front,
      '  location ~ ^(?<script>.+\\.php)(?<info>/.*)?$ {',
      '    include fastcgi.conf;',
      '    fastcgi_param SCRIPT_FILENAME $document_root$script;',
      '    fastcgi_pass php;',
      '  }',
    ),
    ends: 'yes/yes',
  },
  'several sites of one WordPress': {
    text: server(
      '  if (!-e $request_filename) {',
      '    rewrite ^(/[^/]+)?(/wp-.*) $2 last;',
      '    rewrite ^(/[^/]+)?(/.*\\.php) $2 last;',
      '  }',
      front,
      php,
    ),
    ends: 'yes/yes',
  },
  'users closed, and the own profile with them': {
    text: server('  location ~* wp-json/wp/v2/users { return 403; }', front, php),
    ends: 'no/unknown',
    ids: ['path-denied'],
    asked: { request: { ...asked.request, method: 'GET', path: '/wp-json/wp/v2/users/me' } },
  },
  'small buffers': {
    text: server(
      '  large_client_header_buffers 4 1k;',
      front,
      php.replace('include', 'fastcgi_buffer_size 2k;\n    include'),
    ),
    ends: 'yes/yes',
    ids: ['header-buffers-small', 'answer-buffer-small'],
    left: [],
  },
  'a missing semicolon': {
    text: server(front.replace('$args;', '$args'), php),
    ends: '',
    ids: ['nginx-syntax-error'],
    left: [],
    leftEnds: 'yes/yes',
  },
  'a missing semicolon behind try_files, and an error page': {
    text: server('  error_page 404 /404.html;', front.replace('$args;', '$args\n    expires 1h;'), php),
    ends: 'no/unknown',
    ids: ['semicolon-missing'],
    left: [],
    leftEnds: 'yes/yes',
  },
  'a brace too many': { text: `${server(front, php)}}\n`, ends: '', ids: ['nginx-syntax-error'] },
  'a quote that is never closed': {
    text: server('  add_header X "a;', front),
    ends: '',
    ids: ['nginx-syntax-error'],
  },
  'nothing but locations': { text: `${front}\n${php}\n`, ends: 'yes/yes' },
  'locations of a page cache, without the one for PHP': {
    text: `location / {
  error_page 418 = @cachemiss;
  if ($request_method = POST) { return 418; }
  try_files /wp-content/cache/$host\${uri}index.html =418;
}
location @cachemiss { try_files $uri $uri/ /index.php?$args; }
`,
    ends: 'unknown/unknown',
  },
  'the inside of a location': {
    text: 'try_files $uri =404;\ninclude fastcgi_params;\nfastcgi_pass unix:/run/php.sock;\n',
    ends: 'unknown/unknown',
  },
  'a server within http': {
    text: `events {}\nhttp {\n  map $http_upgrade $x { default 1; }\n${server(front, php)}}\n`,
    ends: 'yes/yes',
  },
  'the index alone': {
    text: server(php),
    ends: 'no/unknown',
    ids: ['front-controller-missing'],
    left: [],
    leftEnds: 'yes/yes',
    asked: get,
  },
  'plain permalinks need no front controller': {
    text: server(php),
    ends: 'yes/yes',
    asked: { request: { ...asked.request, method: 'GET', path: '/', query: 'rest_route=/' } },
  },
  'an error page as front controller, beside a location that leads nowhere': {
    text: server('  error_page 404 = /index.php?$args;', '  location / {\n  }', php),
    ends: 'no/yes',
    ids: ['front-controller-missing'],
    left: [],
    leftEnds: 'yes/yes',
  },
  'an error page as front controller, where files alone are tried': {
    text: server(
      '  error_page 404 =200 /index.php;',
      '  location / {\n    try_files $uri $uri/ =404;\n  }',
      php,
    ),
    ends: 'no/yes',
    ids: ['front-controller-missing'],
    left: [],
    leftEnds: 'yes/yes',
  },
  'an error page as front controller': {
    text: server('  error_page 404 = /index.php?$args;', php),
    ends: 'no/yes',
    ids: ['front-controller-missing'],
    left: [],
    leftEnds: 'yes/yes',
  },
};

for (const [name, one] of Object.entries(cases))
  test(`nginx: ${name}`, () => {
    const reading = read(one.text, one.asked);
    expect([ends(reading), ids(reading)]).toEqual([one.ends, one.ids ?? []]);
    const after = patched(reading);
    const then = read(after, one.asked);
    expect([ends(then), ids(then)]).toEqual([one.leftEnds ?? one.ends, one.left ?? one.ids ?? []]);
    expect(patched(then), 'patched again').toBe(after);
  });

test('what is added stands as deep as the file is indented, and what leads astray is pointed at', () => {
  const text = (unit: string): string =>
    server('  error_page 404 = /index.php;', '  location / {', '  }', php).replaceAll(
      /^(?: {2})+/gm,
      (deep) => unit.repeat(deep.length / 2),
    );
  for (const unit of ['    ', '\t', '  ']) {
    const reading = read(text(unit));
    expect(reading.remarks.map(({ at }) => reading.source.lineOf(at.start))).toEqual([6]);
    expect(patched(reading).split('\n')[7]).toBe(
      `${unit}${unit}try_files $uri $uri/ /index.php$is_args$args;`,
    );
  }
});

test('a configuration without a server says which file to read', () => {
  const unknown = (text: string): string[] =>
    read(text).unknown.map(({ at, says }) => `${new Source('', text).lineOf(at.start)}: ${says}`);
  expect(
    unknown('http {\n  include mime.types;\n  include conf.d/*.conf;\n  include sites-enabled/*;\n}\n'),
  ).toEqual([
    '3: what becomes of a request: nginx.conf has no server block; read the file that has it, which is included here',
    '3: what conf.d/*.conf holds: it is not in the folder of nginx.conf',
    '4: what sites-enabled/* holds: it is not in the folder of nginx.conf',
  ]);
  expect(unknown('events {}\nhttp { gzip on; }\n')).toEqual([
    '1: what becomes of a request: nginx.conf has no server block; read the file that has it',
  ]);
  expect(unknown(server(front, php))).toEqual([]);
});

test('a file is what its name says, and what it holds where that says nothing', () => {
  const apache = '<IfModule mod_rewrite.c>\nRewriteEngine On\n</IfModule>\n';
  const kinds = [
    kindOf('etc/nginx.conf', apache),
    kindOf('pasted', apache),
    kindOf('pasted', server(apache, front)),
    kindOf('pasted', server(front)),
    kindOf('.htaccess', server(front)),
    kindOf('nginx-helper.php', '<?php'),
    kindOf('notes', 'hello'),
  ];
  expect(kinds).toEqual(['nginx', 'htaccess', 'nginx', 'nginx', 'htaccess', 'wp-config', null]);
});

test('no secret of a configuration is shown', () => {
  const text = server(
    '  proxy_set_header X-Api-Key "a1b2c3-secret";',
    '  proxy_set_header Authorization "Basic c2VjcmV0OnNlY3JldA==";',
    '  location / { proxy_pass http://127.0.0.1:8080; }',
  );
  const { source, remarks } = read(text);
  const said = remarks.map((one) => shownRemark(source, one).join('\n')).join('\n');
  expect(said).toContain('proxy_set_header Authorization ***;');
  expect(`${said}${unifiedDiff(source, separate(remarks.map(({ edits = [] }) => edits))) ?? ''}`).not.toMatch(
    /a1b2c3|c2Vjc/,
  );
});

for (const [line, secrets] of [
  ['map $http_x_api_key $client { default ""; hunter22 one; include keys; }', ['hunter22']],
  ['map $http_authorization $user { "Bearer x" anna; }', ['"Bearer x"']],
  ['map $uri $to { 9f8a7c6b5d4e3f2a1b0c9d8e /x; }', ['9f8a7c6b5d4e3f2a1b0c9d8e']],
  ['map $uri $to { default /a; /b /c; }', []],
  ['secure_link_md5 "$uri hunter22";', ['"$uri hunter22"']],
  ['http2_max_concurrent_streams 128;', []],
  ['set $token hunter22; set $a b;', ['hunter22']],
] as const)
  test(`of ${line} nobody sees what is secret`, () => {
    const found = secretsIn(line).map(({ start, end }) => line.slice(start, end));
    expect([...new Set(found)]).toEqual(secrets);
  });

test('blocks without end, and 2,000 lines, are no trouble', () => {
  expect(readNginx(new Source('x', 'location / {'.repeat(10_000)), asked)).toBeNull();
  const long = server(
    front,
    php,
    ...Array.from({ length: 650 }, (_, n) => `  location /page-${n}/ {\n    return 200 ok;\n  }`),
  );
  expect(leastMs(50 * IN_SUITE, () => expect(ids(read(long))).toEqual([]))).toBeLessThan(50 * IN_SUITE);
  const slow = server(`  location ~ ^/(a+)+$ { return 403; }`, front, php);
  expect(ends(read(slow, { request: { ...asked.request, path: `/${'a'.repeat(60)}!` } }))).toBe(
    'unknown/unknown',
  );
});

test('where PHP is told the wrong script, that place is named', () => {
  const text = server(front, 'location ~ \\.php$ { fastcgi_pass unix:/run/php.sock; }');
  const { source, remarks } = read(text);
  expect(remarks.map(({ at }) => source.bytes.slice(at.start, at.end))).toEqual(['fastcgi_pass']);
});
