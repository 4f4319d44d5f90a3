import { BrokenExpression, UnreadExpression } from './expression.ts';

/** Those that every Apache has. */
const VARIABLES = new Set([
  ...[
    'HTTP_USER_AGENT',
    'HTTP_PROXY_CONNECTION',
    'HTTP_REFERER',
    'HTTP_COOKIE',
    'HTTP_FORWARDED',
    'HTTP_HOST',
  ],
  ...['HTTP_ACCEPT', 'HTTPS', 'IPV6', 'CONN_REMOTE_ADDR', 'REQUEST_METHOD', 'REQUEST_SCHEME', 'REQUEST_URI'],
  ...['REQUEST_FILENAME', 'REMOTE_HOST', 'REMOTE_IDENT', 'REMOTE_USER', 'SERVER_ADMIN', 'SERVER_NAME'],
  ...['SERVER_PORT', 'SERVER_PROTOCOL', 'SCRIPT_FILENAME', 'PATH_INFO', 'QUERY_STRING', 'IS_SUBREQ'],
  ...['DOCUMENT_ROOT', 'AUTH_TYPE', 'THE_REQUEST', 'CONTENT_TYPE', 'HANDLER', 'SCRIPT_USER', 'SCRIPT_GROUP'],
  ...['DOCUMENT_URI', 'LAST_MODIFIED', 'CONTEXT_PREFIX', 'CONTEXT_DOCUMENT_ROOT', 'REMOTE_ADDR', 'TIME_YEAR'],
  ...['TIME_MON', 'TIME_DAY', 'TIME_HOUR', 'TIME_MIN', 'TIME_SEC', 'TIME_WDAY', 'TIME', 'SERVER_SOFTWARE'],
  'API_VERSION',
]);

const FUNCTIONS = new Set([
  ...['osenv', 'env', 'resp', 'req', 'http', 'note', 'reqenv', 'req_novary', 'tolower', 'toupper', 'escape'],
  ...['unescape', 'file', 'filesize', 'base64', 'unbase64', 'sha1', 'md5'],
]);

/** In capital letters. Modules bring others, but no header. */
export function variableNamed(name: string): { variable: string } {
  const variable = name.toUpperCase();
  if (VARIABLES.has(variable)) return { variable };
  const isOfHeader = /^HTTP_[A-Z]/.test(variable);
  if (isOfHeader) throw new BrokenExpression(`an expression knows no %{${name}}: %{HTTP:…} names a header`);
  throw new UnreadExpression(`%{${name}}`);
}

/** In small letters. */
export function functionNamed(name: string): string {
  const called = name.toLowerCase();
  if (FUNCTIONS.has(called)) return called;
  throw new UnreadExpression(`the function ${name}`);
}
