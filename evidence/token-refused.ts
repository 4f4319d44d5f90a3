import type { Exchange } from './exchange.ts';
import { codeOf } from './read.ts';

/** The plugin looks at these only after it has found the header, so each of them proves that it arrived. */
const codes = [
  'jwt_auth_invalid_token',
  'jwt_auth_bad_auth_header',
  'jwt_auth_bad_config',
  'jwt_auth_unsupported_algorithm',
  'jwt_auth_bad_iss',
];

/** The plugin saw a token, and refuses it. */
export function isTokenRefused(exchange: Exchange | undefined): boolean {
  return codes.includes(codeOf(exchange) ?? '');
}
