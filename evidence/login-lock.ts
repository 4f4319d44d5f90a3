import type { Exchange } from './exchange.ts';
import { loginProtectionOf, wantedByWords } from './known-codes.ts';
import { loginAnswer } from './login-answer.ts';

/** The login is refused for too many tries before it: such a lock ends by itself. */
export function isLockedByTries(exchange: Exchange | undefined): boolean {
  if (loginAnswer(exchange) === 'locked-out') return true;
  return (loginProtectionOf(exchange) ?? wantedByWords(exchange))?.wants === 'lock';
}
