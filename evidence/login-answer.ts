import { asObject } from '../base/json.ts';
import { answererOf, isOfPhp } from './answerer/answerer.ts';
import { isPageInstead } from './closed.ts';
import type { Exchange } from './exchange.ts';
import { wantedInWords } from './known-codes/login/words.ts';
import { PREFIX } from './known-codes.ts';
import type { Meaning } from './methods/dialects/dialect.ts';
import { refusalAtLogin } from './methods/dialects/refusal.ts';
import { codeOf, isRestAnswer, jsonOf, messageOf } from './read.ts';
import { redirectOf } from './redirects/redirect.ts';

const UNKNOWN = ['invalid_username', 'invalid_email'];

/** Core says this last where a password is wrong and application passwords are off: the user it knows. */
const KNOWN_USER = ['application_passwords_disabled', 'application_passwords_disabled_for_user'];

/** One answer for all: of core where nothing else was said, and of plugins that hide which users there are. */
const EITHER = [
  'incorrect_password',
  'authentication_failed',
  'invalid_login',
  'invalid_credentials',
  'incorrect_credentials',
  'wrong_credentials',
  'login_failed',
  'login_error',
  'invalid_user',
  'invalidcombo',
  // WP Cerber, which hides which users there are.
  'cerber_login_error',
];

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
  | 'locked-out'
  /** WordPress ends the login with `wp_die`, a page of a plugin or a redirect, and says nothing that a client reads. */
  | 'ended';

/** What another JWT plugin says of them, in our words. */
const inOtherDialect: Partial<Record<Meaning, LoginAnswer>> = {
  'wrong-login': 'masked',
  'wrong-password': 'wrong-password',
  'unknown-user': 'unknown-user',
  'locked-out': 'locked-out',
  'second-factor': 'foreign',
};

/** What a refused login says of the user and the password, and who says it; null when it says nothing of them. */
export function loginAnswer(exchange: Exchange | undefined): LoginAnswer | null {
  if (isLockedOut(exchange)) return 'locked-out';
  const said = refusalAtLogin(exchange);
  if (said !== null) return inOtherDialect[said] ?? null;
  if (isEnded(exchange)) return 'ended';
  const code = codeOf(exchange) ?? '';
  if (!code.startsWith(PREFIX)) return null;
  const own = code.slice(PREFIX.length);
  if (OTHERS.includes(own)) return null;
  if (UNKNOWN.includes(own)) return 'unknown-user';
  if (KNOWN_USER.includes(own)) return 'wrong-password';
  if (!EITHER.includes(own)) return 'foreign';
  const message = messageOf(exchange);
  if (namesTheUser(message)) return 'wrong-password';
  return wantedInWords(message) === null ? 'masked' : 'foreign';
}

/**
 * Where an application password was ever made on the site, core asks for one last and says so in English; in another
 * language it is one answer like others.
 */
const OF_CORE_BESIDE = 'The provided password is an invalid application password.';

/**
 * Core speaks of application passwords last, and so covers whatever was said of the login before: that the password is
 * wrong, or what a plugin on `wp_authenticate_user` refuses a right one for.
 */
export function isCovered(exchange: Exchange | undefined): boolean {
  const own = (codeOf(exchange) ?? '').replace(PREFIX, '');
  return KNOWN_USER.includes(own) || messageOf(exchange) === OF_CORE_BESIDE;
}

/**
 * WordPress's own words, in whatever language: the label and the user stand in bold, and a link leads to a new password.
 * Who hides which users there are leaves the user out.
 */
function namesTheUser(message: string): boolean {
  if (message === OF_CORE_BESIDE) return true;
  const bold = message.match(/<strong>[^<]+<\/strong>/g) ?? [];
  return bold.length >= 2 && /<a href="[^"]*lost-?password/i.test(message);
}

/** A plugin that ends the login itself says so with 200, or says nothing at all. */
function isRefusalInside(exchange: Exchange): boolean {
  if (exchange.response?.bytes === 0) return exchange.failure === null;
  const { success, statusCode, error } = asObject(jsonOf(exchange));
  return statusCode === undefined && (success === false || typeof error === 'string');
}

/** A redirect that is about how an address is written says nothing of who logs in. */
function isOfAddress(exchange: Exchange): boolean {
  const { kind } = redirectOf(exchange) ?? {};
  return kind !== undefined && ['itself', 'https', 'http', 'name', 'spelling', 'language'].includes(kind);
}

/** A page is shown to a person who logs in: a form for a code, mostly. */
function isPageAtLogin(exchange: Exchange): boolean {
  return (
    isPageInstead(exchange) &&
    jsonOf(exchange) === undefined &&
    !/"token"/.test(exchange.response?.text ?? '')
  );
}

/** What is said of a step that comes next; an answer in another form holds the user, or the token under another name. */
const STEPS =
  /^(?:success|status|message|msg|error|step|next|redirect\w*|method\w*|requires?\w*|session\w*|\w*(?:otp|2fa|mfa|factor|verif|captcha)\w*)$/i;

/** The login is answered with JSON that wants something more, and brings nothing. */
function asksForMore(exchange: Exchange): boolean {
  // An empty token is none.
  const names = Object.entries(asObject(jsonOf(exchange)))
    .filter(([, value]) => value !== '' && value !== null)
    .map(([name]) => name);
  const isFlat = names.every((name) => STEPS.test(name));
  return (
    answererOf(exchange).page === null &&
    isFlat &&
    names.some((name) => /otp|2fa|mfa|factor|verif|captcha|message/i.test(name))
  );
}

function isEnded(exchange: Exchange | undefined): boolean {
  if (!exchange?.response) return false;
  const { status } = exchange.response;
  if (status === 200) return isRefusalInside(exchange) || isPageAtLogin(exchange) || asksForMore(exchange);
  const isRefusal = [400, 401, 403, 503].includes(status);
  if (isRestAnswer(exchange)) return isRefusal && codeOf(exchange) === 'wp_die';
  const { by, kind } = answererOf(exchange);
  const isInside = isOfPhp(by);
  if (isOfAddress(exchange)) return false;
  if (kind === 'login' || (status > 300 && status < 304)) return isInside;
  return isInside && isRefusal && kind !== 'maintenance' && kind !== 'refusal' && kind !== 'limit';
}

/** The answer is the page with which security plugins end a login after too many tries. */
export function isLockedOut(exchange: Exchange | undefined): boolean {
  return exchange !== undefined && answererOf(exchange).kind === 'lockout';
}
