import type { Exchange } from './exchange.ts';
import { codeOf, isRestAnswer, messageOf, statusOf } from './read.ts';

/** What the JWT plugin puts before the codes of WordPress's own check of a user and a password. */
const PREFIX = '[jwt_auth] ';

const UNKNOWN = ['invalid_username', 'invalid_email'];

/** Core says this last where a password is wrong and application passwords are off: the user it knows. */
const KNOWN_USER = ['application_passwords_disabled', 'application_passwords_disabled_for_user'];

/** One answer for all: of core where nothing else was said, and of plugins that hide which users there are. */
const EITHER = ['incorrect_password', 'authentication_failed'];

/** These are core's as well, and say nothing of the user or the password. */
const OTHERS = ['empty_username', 'empty_password', 'spammer_account'];

export type LoginAnswer =
  | 'wrong-password'
  | 'unknown-user'
  /** One answer for a wrong name and a wrong password: whoever wrote it does not say which. */
  | 'masked'
  /** A code that WordPress itself does not have: a plugin answers. */
  | 'foreign'
  /** A page in place of an answer: too many tries. */
  | 'locked-out';

/** What a refused login says of the user and the password, and who says it; null when it says nothing of them. */
export function loginAnswer(exchange: Exchange | undefined): LoginAnswer | null {
  if (isLockedOut(exchange)) return 'locked-out';
  const code = codeOf(exchange) ?? '';
  if (!code.startsWith(PREFIX)) return null;
  const own = code.slice(PREFIX.length);
  if (OTHERS.includes(own)) return null;
  if (UNKNOWN.includes(own)) return 'unknown-user';
  if (KNOWN_USER.includes(own)) return 'wrong-password';
  if (!EITHER.includes(own)) return 'foreign';
  return namesTheUser(messageOf(exchange)) ? 'wrong-password' : 'masked';
}

/**
 * WordPress's own words, in whatever language: the label and the user stand in bold, and a link leads to a new password.
 * Who hides which users there are leaves the user out.
 */
function namesTheUser(message: string): boolean {
  const bold = message.match(/<strong>[^<]+<\/strong>/g) ?? [];
  return bold.length >= 2 && /<a href="[^"]*lost-?password/i.test(message);
}

/** The answer is the page with which security plugins end a login after too many tries. */
export function isLockedOut(exchange: Exchange | undefined): boolean {
  const status = statusOf(exchange) ?? 0;
  // 429 is a limit on requests of any kind.
  if (isRestAnswer(exchange) || status < 400 || status === 429) return false;
  return /temporarily (locked out|limited by the site owner)|too many (failed |invalid )*(login )?(attempts|tries)|locked out/i.test(
    exchange?.response?.text ?? '',
  );
}
