import type { Dialect } from './dialect.ts';

/** There is an address at which it says what it thinks of a token; the others take whoever comes with a false one for a guest. */
export function saysOfTokens(dialect: Dialect | null): boolean {
  return dialect !== null && (dialect.validate !== null || dialect.login.form === 'graphql');
}
