import type { Answer } from '../support/ask.ts';
import type { Tokens } from './tokens.ts';

export const TOKEN = '/wp-json/jwt-auth/v1/token';
export const VALIDATE = '/wp-json/jwt-auth/v1/token/validate';
export const LOGIN = '{"username":"admin","password":"password"}';

export interface Asked {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** The Authorization header; `{good}` stands for that token. */
  readonly authorization?: string;
  readonly body?: string;
  readonly type?: string;
}

export interface Fact {
  readonly ask: Asked;
  readonly expect: Partial<Answer>;
}

export function fact(ask: Asked, expect: Partial<Answer>): Fact {
  return { ask, expect };
}

export function login(): Asked {
  return { method: 'POST', path: TOKEN, body: LOGIN };
}

export function validate(authorization: string): Asked {
  return { method: 'POST', path: VALIDATE, authorization };
}

export function invalid(token: keyof Tokens, message: string): Fact {
  return fact(validate(`Bearer {${token}}`), refused('jwt_auth_invalid_token', message));
}

export function ok(): Partial<Answer> {
  return { status: 200, allow: 'POST', code: 'jwt_auth_valid_token', message: null, keys: ['code', 'data'] };
}

/** By the route itself, which therefore names its methods. */
export function refused(code: string, message?: string): Partial<Answer> {
  return { status: 403, allow: 'POST', code, ...(message === undefined ? {} : { message }) };
}

/** Before a route is matched, hence without its methods. */
export function early(code: string, message?: string): Partial<Answer> {
  return { ...refused(code, message), allow: null };
}
