import type { CauseId } from '../../causes/ids.ts';
import type { ClientMessage } from './client-message.ts';

export interface KnownStatus extends ClientMessage {
  status: number;
}

const CODE = 'JSON with a "code": WordPress or a plugin says it; explain that code.';
const LOST: CauseId[] = ['authorization-header-stripped', 'authorization-header-eaten'];
const BEHIND = 'A proxy says it of the server behind it:';

/** What a status may be, whoever prints it, and what tells it. The messages are names of it, the usual one first, that of n8n last. */
export const statusLooks: KnownStatus[] = [
  {
    status: 400,
    messages: ['Bad Request', 'Bad request - please check your parameters'],
    says: [
      'The request was not understood. JSON with rest_invalid_param, rest_missing_callback_param or rest_invalid_json: WordPress names the field in "params", or the body was lost on the way.',
      'A page of the server: http:// was asked at the port of https, a header is too big, or a client certificate is wanted.',
      'JSON-RPC with -32600: a server of MCP misses something in the request.',
    ],
    shows: ['body-lost', 'chunked-body-lost', 'post-redirected', 'client-certificate-missing', 'waf-block'],
  },
  {
    status: 401,
    messages: ['Unauthorized'],
    says: [
      'It is the name of status 401, whoever says it. The answer itself tells who did:',
      'WWW-Authenticate: Basic and a page: a password stands before the site, and takes the place of the token in Authorization.',
      `${CODE} rest_not_logged_in and rest_forbidden: nobody is logged in, for the header is lost or what it holds is wrong. "unauthorized": WordPress MCP, at its own address.`,
      'No code and no page of WordPress: a proxy or a login service in front of it.',
    ],
    shows: [
      'application-password-wrong',
      'login-password-given',
      ...LOST,
      'application-passwords-over-http',
      'application-passwords-off',
      'staging-password',
      'woocommerce-key-unknown',
      'token-demanded',
      'rest-lockdown',
      'identity-proxy',
    ],
  },
  {
    status: 403,
    messages: ['Forbidden', 'Access denied'],
    says: [
      'It is the name of status 403, whoever says it. The answer itself tells who did:',
      `${CODE} jwt_auth_…: the JWT plugin; rest_cannot_… and rest_forbidden: the user is known and may not do this.`,
      'A page with the name of a server or a firewall: the request was refused before WordPress saw it.',
    ],
    shows: [
      'waf-block',
      'path-blocked',
      'method-blocked',
      'client-user-agent-refused',
      'rest-lockdown',
      'role-without-edit-posts',
      ...LOST,
    ],
  },
  {
    status: 404,
    messages: ['Not Found'],
    says: [
      'It is the name of status 404, whoever says it. JSON with rest_no_route: WordPress answers and no plugin has that address. A page: the request did not get to the REST API.',
      'JSON-RPC with -32005: the session of an MCP client has ended.',
    ],
    shows: [
      'rewrite-missing',
      'permalinks-plain',
      'plugin-inactive',
      'wrong-subdirectory',
      'path-blocked',
      'rest-prefix-changed',
    ],
  },
  {
    status: 405,
    messages: [
      'Method Not Allowed',
      'Not Allowed',
      'Method not allowed - please check you are using the right HTTP method',
    ],
    says: [
      'The address is there and does not take this method. A page of the server or an edge: POST is closed before WordPress, or the address is answered as a file.',
      'An address of MCP answers GET so, to anybody: it is asked by POST, and a browser that opens it tells nothing.',
    ],
    shows: ['method-blocked', 'methods-blocked', 'post-redirected', 'rewrite-missing', 'front-end-asked'],
  },
  {
    status: 406,
    messages: ['Not Acceptable'],
    says: ['It is nearly always mod_security: a firewall of the web server takes the request for an attack.'],
    shows: ['waf-block', 'client-user-agent-refused'],
  },
  {
    status: 408,
    messages: ['Request Timeout', 'Request Time-out'],
    says: ['The server waited for the rest of the request, and it did not come.'],
    shows: ['body-lost', 'chunked-body-lost', 'waf-block'],
  },
  {
    status: 413,
    messages: ['Payload Too Large', 'Request Entity Too Large', 'Content Too Large'],
    says: [
      'The body is larger than the server takes: client_max_body_size of nginx, LimitRequestBody of Apache, or a limit of the edge. A short post tells whether the login is right.',
    ],
    shows: ['waf-block'],
  },
  {
    status: 415,
    messages: ['Unsupported Media Type'],
    says: [
      'The body is of a type that is not taken: send Content-Type: application/json, or a file with the type of that file.',
    ],
    shows: ['waf-block'],
  },
  {
    status: 429,
    messages: ['Too Many Requests', 'The service is receiving too many requests from you'],
    says: [
      'So many requests or failed logins came from this address that more are refused for a while: an edge, a firewall or a plugin says so. Retry-After says for how long.',
    ],
    shows: ['rate-limit', 'login-protection', 'bot-challenge', 'resource-limit'],
  },
  {
    status: 500,
    messages: ['Internal Server Error', 'The service was not able to process your request'],
    says: [
      'It is the name of status 500, whoever says it. JSON with internal_server_error: PHP broke off within WordPress. A page of the server: before it, or in .htaccess. The log of PHP has the line.',
      'In "errors" of GraphQL it is WPGraphQL, whose login says so where GRAPHQL_JWT_AUTH_SECRET_KEY has fewer than 32 bytes.',
    ],
    shows: [
      'critical-error',
      'critical-error-at-login',
      'critical-error-with-token',
      'htaccess-error',
      'secret-too-short',
    ],
  },
  {
    status: 502,
    messages: ['Bad Gateway', 'Bad gateway - the service failed to handle your request'],
    says: [
      `${BEHIND} it got no answer that it could read. PHP is down, or broke off in the middle, or its headers are too big.`,
    ],
    shows: ['php-down', 'origin-unreachable', 'answer-headers-too-big', 'critical-error'],
  },
  {
    status: 503,
    messages: [
      'Service Unavailable',
      'Service Temporarily Unavailable',
      'Service unavailable - try again later',
    ],
    says: [
      'A page that speaks of maintenance: WordPress or a plugin closed the site for a while. A page of the server: it has no process free, or a firewall holds clients back.',
    ],
    shows: [
      'maintenance-mode',
      'maintenance-by-plugin',
      'php-down',
      'resource-limit',
      'bot-challenge',
      'origin-unreachable',
    ],
  },
  {
    status: 504,
    messages: ['Gateway Timeout', 'Gateway Time-out', 'Gateway timed out - perhaps try again later'],
    says: [
      `${BEHIND} PHP did not answer in the time that it allows. PHP hangs, waits for something, or has no process free.`,
    ],
    shows: [
      'php-hangs',
      'rest-hangs',
      'login-hangs',
      'token-hangs',
      'post-hangs',
      'slow-post-list',
      'slow-create',
    ],
  },
];
