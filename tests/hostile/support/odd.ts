import fc from 'fast-check';

/** Names that WordPress, the plugin or JavaScript give a meaning to. */
const names = [
  ...[
    'code',
    'message',
    'data',
    'status',
    'namespace',
    'namespaces',
    'routes',
    'methods',
    'home',
    'url',
    'name',
  ],
  ...['token', 'id', 'title', 'raw', 'rendered', 'author', 'date', 'success', 'statusCode', 'capabilities'],
  ...['roles', 'edit_posts', 'fields', '__type', 'authentication', '/jwt-auth/v1/token', '/wp/v2/posts'],
  ...['__proto__', 'constructor', 'toString', 'valueOf', 'length', 'then', 'toJSON', '0', ''],
];

/** Texts that mean something somewhere on their way: codes, addresses, markup, commands, halves of characters. */
const texts = [
  ...['jwt_auth_invalid_token', 'jwt_auth_no_auth_header', 'jwt_auth_bad_config', 'rest_no_route', 'wp_die'],
  ...['[jwt_auth] incorrect_password', 'rest_cannot_create', 'internal_server_error', 'jwt_auth_valid_token'],
  ...['wp/v2', 'jwt-auth/v1', 'wordfence/v1', 'simple-jwt-login/v1', 'POST', 'draft', 'publish', 'true', '0'],
  ...[
    'http://127.0.0.1:33709/wp-json/',
    '/wp-json/',
    '//x.test/',
    'http://[',
    'mailto:x@y.z',
    'ftp://x/',
    '?',
  ],
  ...['http://u:p@127.0.0.1/', 'javascript:alert(1)', 'data:,x', 'https://x.test:99999/', '\\\\x', 'http://'],
  ...[
    '</script><script>',
    ']]>',
    '::error::x',
    '##[error]x',
    '%0A::notice::y',
    '\u001b[2J',
    '\u0000',
    '\u202e',
  ],
  ...[
    '\ud800',
    '\ufffe',
    '\ufeff{}',
    '{{site_url}}',
    '«token»',
    '\r\nX: 1',
    '`$(id)`',
    '"; DROP',
    'a'.repeat(5000),
  ],
  ...[
    '<'.repeat(3000),
    '/'.repeat(3000),
    ' '.repeat(3000),
    '\\'.repeat(3000),
    '"'.repeat(3000),
    '`'.repeat(500),
  ],
];

export const oddText = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...texts) },
  { weight: 2, arbitrary: fc.string({ maxLength: 40, unit: 'binary' }) },
  { weight: 1, arbitrary: fc.constantFrom(...names) },
);

const oddNumber = fc.constantFrom(0, -1, 1, 1.5, 1e9, -1e9, 1e21, 1e308, -0, 2 ** 53, 200, 404);

const leaf = fc.oneof(
  { weight: 4, arbitrary: oddText },
  { weight: 3, arbitrary: oddNumber },
  { weight: 2, arbitrary: fc.constantFrom(null, true, false) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>([], {}, [[]], [{}], [null]) },
);

function membersOf(entries: [string, unknown][]): object {
  // Each is a member of its own, as in parsed JSON; one called __proto__ as well.
  return Object.fromEntries(entries);
}

/** JSON of any type, with the members that are looked for. */
export const oddJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: leaf },
    { weight: 2, arbitrary: fc.array(tie('value'), { maxLength: 4 }) },
    {
      weight: 3,
      arbitrary: fc.array(fc.tuple(fc.constantFrom(...names), tie('value')), { maxLength: 5 }).map(membersOf),
    },
  ),
})).value;

/** JSON whose form alone is odd. */
export const oddShape = fc.constantFrom(
  () => `${'['.repeat(150)}${']'.repeat(150)}`,
  () => `${'['.repeat(5000)}${']'.repeat(5000)}`,
  () => `${'{"a":'.repeat(300)}1${'}'.repeat(300)}`,
  () => JSON.stringify({ namespaces: Array.from({ length: 2000 }, (_, at) => `n${at}/v1`) }),
  () => JSON.stringify(Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`member-${at}`, at]))),
  () => JSON.stringify([{ title: { rendered: 'x'.repeat(60_000) } }]),
  () => '{"code":"a","code":"b","code":{"x":1}}',
  () => '[1,2',
  () => '{"namespaces":["wp/v2"]} <!-- cached -->',
  () => '\ufeff{"namespaces":[]}',
  () => '<br />\n<b>Warning</b>: x in <b>/y.php</b>\n{"namespaces":[]}',
  () => '',
  () => ' '.repeat(60_000),
  () => 'x'.repeat(65_536),
  () => '<'.repeat(65_536),
  () => '<!DOCTYPE html><title>Just a moment...</title>',
  () => '<center>nginx</center>',
  () => '\u0000'.repeat(1000),
  () => 'null',
  () => '"text"',
  () => '1e999',
  () => 'NaN',
);

const headerNames = [
  ...[
    'content-type',
    'Content-Type',
    'link',
    'Link',
    'location',
    'server',
    'x-powered-by',
    'date',
    'retry-after',
  ],
  ...[
    'www-authenticate',
    'access-control-allow-origin',
    'access-control-allow-methods',
    'via',
    'cf-ray',
    'x-cache',
  ],
  ...[
    'access-control-allow-headers',
    'cf-mitigated',
    'sg-captcha',
    'x-varnish',
    'x-sucuri-block',
    'set-cookie',
  ],
  ...[
    'x-wp-totalpages',
    'x-wp-total',
    'content-length',
    'content-encoding',
    'connection',
    'age',
    'constructor',
  ],
  ...['__proto__', '', ' ', 'x\u0000', 'é'],
];

const headerValues = [
  ...['<http://127.0.0.1:33709/wp-json/>; rel="https://api.w.org/"', '</wp-json/>; rel="https://api.w.org/"'],
  ...[
    '<http://127.0.0.1:33709/?rest_route=/>; rel="https://api.w.org/"',
    '<mailto:x>; rel="https://api.w.org/"',
  ],
  ...['<http://127.0.0.1:33709/blog/wp-json/>; rel="https://api.w.org/"', '<x:>; rel="https://api.w.org/"'],
  ...['<http://u:p@127.0.0.1:33709/wp-json/>; rel="https://api.w.org/"', '<>; rel="https://api.w.org/"', '<'],
  ...[
    'https://127.0.0.1:33709/wp-json/',
    'http://www.x.test/',
    '/blog/',
    '//',
    'Apache/2.4',
    'nginx',
    'PHP/8.2.36',
  ],
  ...[
    'Fri, 27 Nov 2026 09:00:00 GMT',
    'Thu, 01 Jan 275760 00:00:00 GMT',
    'yesterday',
    '600',
    '-1',
    '1e9',
    '*',
  ],
  ...['HIT', 'basic realm="x"', 'challenge', 'text/html', 'application/json', 'gzip', 'POST, GET, OPTIONS'],
  ...['authorization, content-type', ','.repeat(4000), ' '.repeat(4096), '<'.repeat(4096), ';'.repeat(4096)],
];

export const oddHeader = fc.tuple(
  fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...headerNames) }, { weight: 1, arbitrary: oddText }),
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...headerValues) }, { weight: 2, arbitrary: oddText }),
);

export const oddStatus = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(200, 201, 202, 204, 301, 302, 307, 400, 401, 403, 404, 405, 406, 410, 415),
  },
  { weight: 2, arbitrary: fc.constantFrom(429, 500, 501, 502, 503, 504, 522, 999, 600, 199, 100, 99, 0, -1) },
  { weight: 1, arbitrary: fc.integer({ min: -1, max: 999 }) },
);
