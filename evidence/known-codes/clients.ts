import type { CauseId } from '../../causes/ids.ts';
import type { ClientMessage } from './client-message.ts';
import { libraries } from './libraries.ts';
import { n8n } from './n8n.ts';
import { services } from './services.ts';

const LOOK =
  'A browser hides the answer from the page: its Network panel has the status, and curl has all of it. An error page (500, 404, of a firewall) lacks these headers too, and then its status is the fault.';

const CORS: CauseId[] = [
  'cors-headers-overridden',
  'preflight-blocked',
  'origin-not-admitted',
  'cors-headers-on-success-alone',
  'cors-headers-on-preflight-alone',
];

const browsers: ClientMessage[] = [
  {
    messages: [
      "No 'Access-Control-Allow-Origin' header is present on the requested resource",
      'Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource',
      'CORS header ‘Access-Control-Allow-Origin’ missing',
      'is not allowed by Access-Control-Allow-Origin',
      'blocked by CORS policy',
      'CORS error',
    ],
    says: [
      'A browser says so: the answer does not admit the origin of the page. WordPress admits every origin, so something in front of it or a plugin changed that.',
      LOOK,
    ],
    shows: CORS,
  },
  {
    messages: [
      'Request header field authorization is not allowed by Access-Control-Allow-Headers',
      "Response to preflight request doesn't pass access control check",
      'CORS preflight channel did not succeed',
      'It does not have HTTP ok status',
    ],
    says: [
      'A browser says so: before a request with an Authorization header it asks by OPTIONS whether that is allowed, and the answer does not allow it.',
      LOOK,
    ],
    shows: ['preflight-blocked', ...CORS.filter((id) => id !== 'preflight-blocked')],
  },
  {
    messages: [
      'Failed to fetch',
      'NetworkError when attempting to fetch resource',
      'Load failed',
      'Network Error',
      'ERR_NETWORK',
      'fetch failed',
    ],
    says: [
      'fetch (Chrome, Firefox, Safari, Node.js in this order) or axios got no answer that the page may read: the browser blocked it (CORS, or http:// asked from a page on https://), or no connection came about (name, port, certificate).',
      'The console of the browser says which in the line above; in Node.js it is error.cause.',
    ],
    shows: [
      ...CORS,
      'redirect-to-https',
      'tls-untrusted',
      'tls-name-mismatch',
      'dns-failure',
      'connection-refused',
    ],
  },
  {
    messages: [
      "Unexpected token '<', …is not valid JSON",
      'Unexpected token < in JSON',
      "Unrecognized token '<'",
      'FormatException: Unexpected character (at character 1)',
      "invalid character '<' looking for beginning of value",
      'Unexpected character encountered while parsing value: <',
    ],
    says: [
      'An HTML page came where JSON was expected: of WordPress, of the web server, of a firewall, of a login or a maintenance page. Print the status and the first line of the text before you parse it.',
    ],
    shows: [
      'permalinks-plain',
      'rewrite-missing',
      'bot-challenge',
      'waf-block',
      'critical-error',
      'maintenance-mode',
      'redirect-to-login',
      'output-before-json',
    ],
  },
  {
    messages: [
      'is not valid JSON',
      'JSON.parse: unexpected character at line 1 column 1 of the JSON data',
      'The response is not a valid JSON response',
      'JSON Parse error',
      'Expecting value: line 1 column 1',
      'JSONDecodeError',
      'Use JsonReader.setLenient(true) to accept malformed JSON',
      'The data couldn’t be read because it isn’t in the correct format',
    ],
    says: [
      'What came is no JSON, or something stands before it: a page, a notice of PHP, a byte order mark.',
    ],
    shows: ['output-before-json', 'text-before-json', 'byte-order-mark', 'permalinks-plain', 'bot-challenge'],
  },
  {
    messages: ['Unexpected end of JSON input', 'JSON.parse: unexpected end of data'],
    says: ['The answer is empty or was cut off.'],
    shows: ['empty-answers', 'response-truncated', 'length-mismatch'],
  },
  {
    messages: [
      'Unexpected non-whitespace character after JSON',
      'unexpected non-whitespace character after JSON data',
    ],
    says: ['Something stands behind the JSON: a notice of PHP, a comment of a cache, a counter.'],
    shows: ['output-after-json'],
  },
  {
    messages: ['Mixed Content: The page at', 'requested an insecure'],
    says: [
      'A page on https:// asks an address with http://, and browsers refuse that: write the address with https://.',
    ],
    shows: ['redirect-to-https', 'issuer-mismatch'],
  },
  {
    messages: ['ENOTFOUND', 'EAI_AGAIN', 'ERR_NAME_NOT_RESOLVED', 'Could not resolve host'],
    says: ['No name server knows the host.'],
    shows: ['dns-failure'],
  },
  {
    messages: ['ECONNREFUSED', 'ERR_CONNECTION_REFUSED'],
    says: ['Nothing listens at that host and port.'],
    shows: ['connection-refused'],
  },
  {
    messages: ['ETIMEDOUT', 'ERR_CONNECTION_TIMED_OUT', 'UND_ERR_CONNECT_TIMEOUT'],
    says: ['No connection came about in time: a firewall drops the packets, or the host is down.'],
    shows: ['connection-timeout'],
  },
  {
    messages: [
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'unable to verify the first certificate',
      'SELF_SIGNED_CERT',
      'self-signed certificate',
      'ERR_CERT_AUTHORITY_INVALID',
      'unable to get local issuer certificate',
      'SSL certificate problem: self signed',
    ],
    says: ['The certificate is of nobody the client trusts, or the server does not send its intermediate.'],
    shows: ['tls-untrusted'],
  },
  {
    messages: ['CERT_HAS_EXPIRED', 'certificate has expired', 'ERR_CERT_DATE_INVALID'],
    says: ['The certificate has expired.'],
    shows: ['tls-expired'],
  },
  {
    messages: [
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'ERR_CERT_COMMON_NAME_INVALID',
      'no alternative certificate subject name matches',
    ],
    says: ['The certificate is for another name.'],
    shows: ['tls-name-mismatch'],
  },
];

export const clientMessages: ClientMessage[] = [...n8n, ...services, ...browsers, ...libraries];
