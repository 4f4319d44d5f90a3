import { codeOf, statusOf } from '../../read.ts';
import type { Dialect } from './dialect.ts';

/** It has the namespace of another plugin, reads JSON alone, and looks at a token at the address of MCP alone. */
export const wordpressMcp: Dialect = {
  id: 'wordpress-mcp',
  name: 'WordPress MCP by Automattic',
  listedAs: 'WordPress MCP',
  listed: { route: /^\/jwt-auth\/v1\/revoke$/, lacks: '/jwt-auth/v1/token/validate' },
  login: { path: 'jwt-auth/v1/token', form: 'json', user: 'username' },
  tokenAt: ['token'],
  userAt: ['user_id'],
  validate: {
    method: 'GET',
    path: 'wp/v2/wpmcp/streamable',
    // Who may not ask there is told so; whatever else is said of the method or the session is said to who may.
    accepts: (exchange) =>
      ![401, 403].includes(statusOf(exchange) ?? 401) && (statusOf(exchange) ?? 500) < 500,
  },
  codeIn: codeOf,
  means: {
    invalid_credentials: 'wrong-login',
    unauthorized: 'no-header',
    invalid_token: 'token-refused',
    token_invalid: 'token-refused',
  },
  life: 3600,
  opens: 'wp/v2/wpmcp',
  switches: {},
};
