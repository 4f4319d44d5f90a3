import { NotKnown, type Place } from '../not-known.ts';
import type { Pass } from './pass.ts';

/** `%{NAME}` of the rewriting module; what it does not know is empty. */
export function lookedUp(pass: Pass, written: string, place: Place): string {
  if (written.length < 4) return '';
  if (written[3] === ':') return ofSource(pass, written.slice(0, 3), written.slice(4), place);
  if (written[4] === ':') return ofSource(pass, written.slice(0, 4), written.slice(5), place);
  const name = written.toUpperCase();
  const header = HEADERS[name];
  if (header !== undefined) return pass.headers.get(header) ?? '';
  if (ELSEWHERE.has(name)) throw new NotKnown(`What %{${name}} is cannot be seen from the files`, place);
  return plain[name]?.(pass) ?? '';
}

const HEADERS: Readonly<Record<string, string>> = {
  HTTP_HOST: 'Host',
  HTTP_ACCEPT: 'Accept',
  HTTP_COOKIE: 'Cookie',
  HTTP_REFERER: 'Referer',
  HTTP_FORWARDED: 'Forwarded',
  HTTP_USER_AGENT: 'User-Agent',
  HTTP_PROXY_CONNECTION: 'Proxy-Connection',
};

const ELSEWHERE = new Set([
  'TIME',
  'TIME_DAY',
  'TIME_SEC',
  'TIME_MIN',
  'TIME_MON',
  'TIME_WDAY',
  'TIME_YEAR',
  'TIME_HOUR',
  'IPV6',
  'API_VERSION',
  'REMOTE_ADDR',
  'REMOTE_HOST',
  'REMOTE_PORT',
  'REMOTE_IDENT',
  'REMOTE_USER',
  'AUTH_TYPE',
  'SERVER_ADDR',
  'SERVER_ADMIN',
  'SERVER_SOFTWARE',
  'SCRIPT_USER',
  'SCRIPT_GROUP',
  'CONN_REMOTE_ADDR',
]);

const hostName = ({ journey }: Pass): string => journey.asked.host.replace(/:\d+$/, '');

const plain: Readonly<Record<string, (pass: Pass) => string>> = {
  HTTPS: ({ journey }) => (journey.asked.https ? 'on' : 'off'),
  IS_SUBREQ: ({ isSubrequest }) => String(isSubrequest),
  PATH_INFO: ({ pathInfo }) => pathInfo,
  SERVER_NAME: hostName,
  SERVER_PORT: ({ journey }) =>
    /:(\d+)$/.exec(journey.asked.host)?.[1] ?? (journey.asked.https ? '443' : '80'),
  SERVER_PROTOCOL: ({ isSubrequest }) => (isSubrequest ? 'INCLUDED' : 'HTTP/1.1'),
  THE_REQUEST: ({ journey: { asked } }) =>
    `${asked.method} ${asked.path}${asked.query ? `?${asked.query}` : ''} HTTP/1.1`,
  REQUEST_URI: ({ uri }) => uri,
  REQUEST_METHOD: ({ method }) => method,
  REQUEST_SCHEME: ({ journey }) => (journey.asked.https ? 'https' : 'http'),
  REQUEST_FILENAME: ({ filename }) => filename,
  SCRIPT_FILENAME: ({ filename }) => filename,
  QUERY_STRING: ({ query }) => query ?? '',
  DOCUMENT_ROOT: ({ journey }) => journey.server.documentRoot,
  CONTEXT_DOCUMENT_ROOT: ({ journey }) => journey.server.documentRoot,
};

function ofSource(pass: Pass, source: string, name: string, place: Place): string {
  if (name === '') return '';
  switch (source.toUpperCase()) {
    case 'ENV':
      return pass.env.get(name) ?? '';
    case 'HTTP':
      return pass.headers.get(name) ?? '';
    case 'SSL':
    case 'LA-U':
    case 'LA-F':
      throw new NotKnown(`What %{${source}:…} is, is not followed here`, place);
    default:
      return '';
  }
}
