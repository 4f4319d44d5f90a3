import { answererOf, isOfPhp } from './answerer/answerer.ts';
import type { Exchange } from './exchange.ts';
import { lockdownOf } from './known-codes.ts';
import { codeOf, headerOf, isHtml, isRestAnswer, jsonOf, statusOf } from './read.ts';

/** The login and the check of a token refuse with codes of their own; a missing route is not closed. */
const OWN = /^(?:\[?jwt_auth|rest_no_route$|internal_server_error$)/;

/** What core says when it checks a user and a password. */
const CREDENTIALS = [
  'invalid_username',
  'invalid_email',
  'incorrect_password',
  'empty_username',
  'empty_password',
];

/** The code says that somebody is missing who has logged in. */
const GUESTS = /log(?:ged|in)|auth|anonym|guest|member|private/i;

/** Core's own refusals of whoever may not write. */
const WRITING = /^rest_(?:cannot_|forbidden_context$)/;

/** A plugin in WordPress refuses the request as it does with any stranger: by a code, by `wp_die`, or with a page of its own. */
export function isClosed(exchange: Exchange | undefined): boolean {
  if (!exchange?.response) return false;
  const status = statusOf(exchange) ?? 0;
  if (isRestAnswer(exchange)) {
    const code = codeOf(exchange) ?? '';
    if (code === '' || OWN.test(code) || CREDENTIALS.includes(code)) return false;
    // A plugin may end a request with a page, and think of no status.
    if (code === 'wp_die' && (status === 200 || isDyingRefusal(exchange))) return true;
    return [401, 403].includes(status) || (status >= 400 && status < 500 && lockdownOf(exchange) !== null);
  }
  const { kind, page } = answererOf(exchange);
  const isRefused = [200, 401, 403].includes(status) || isDyingRefusal(exchange);
  return kind === 'closed' || (page === 'wordpress-die' && isRefused);
}

/** `wp_die` has 500 where nobody gives it a status, so that the words alone say whether it refuses or fails. */
function isDyingRefusal(exchange: Exchange): boolean {
  const words = /not (?:authori[sz]ed|allowed|permitted)|unauthori[sz]ed|must (?:be logged|log) in/i;
  return statusOf(exchange) === 500 && words.test(exchange.response?.text ?? '');
}

/** The same by a page that PHP wrote and that nobody knows. */
export function isClosedByPage(exchange: Exchange | undefined): boolean {
  if (!exchange?.response || isRestAnswer(exchange)) return false;
  // What asks for a password opens to it.
  if (headerOf(exchange, 'www-authenticate') !== null) return false;
  const { by, kind } = answererOf(exchange);
  return kind === null && isOfPhp(by) && [401, 403].includes(statusOf(exchange) ?? 0);
}

/** Longer is no refusal that somebody typed. */
const SENTENCE = 500;

/** Code of the site ends the request itself, in a word or with JSON of its own, and thinks of no status. */
export function isEndedInside(exchange: Exchange | undefined): boolean {
  // What cannot be read, or breaks off, says nothing.
  if (!exchange?.response || exchange.failure !== null || isRestAnswer(exchange)) return false;
  const { text, bytes } = exchange.response;
  const { by, kind } = answererOf(exchange);
  const isSaid = jsonOf(exchange) !== undefined || !/[<{[]/.test(text);
  return (
    statusOf(exchange) === 200 && bytes > 0 && bytes <= SENTENCE && isSaid && kind === null && isOfPhp(by)
  );
}

/** Who is logged in is refused as well, and core would not say it so. */
export function isWritingClosed(exchange: Exchange | undefined): boolean {
  return isClosed(exchange) && !WRITING.test(codeOf(exchange) ?? '');
}

/** A token was taken for a user and a password: core says so on a route that is no login. */
export function isTakenForPassword(exchange: Exchange | undefined): boolean {
  return (statusOf(exchange) ?? 0) >= 400 && CREDENTIALS.includes(codeOf(exchange) ?? '');
}

/** The code may be of a switch that leaves nobody in: it says so, or the plugin has one for guests and one for all. */
export function mayBeClosedToAll(exchange: Exchange | undefined): boolean {
  if (!isClosed(exchange)) return false;
  const known = lockdownOf(exchange);
  if (known) return known.keepsOut !== 'guests';
  const code = codeOf(exchange);
  // A page has no code, and keeps guests out as a rule.
  return code !== null && !GUESTS.test(code);
}

/** A page stands where the site or its API was, until somebody is done with it: not core's own, which a file ends. */
export function isUnderMaintenance(exchange: Exchange | undefined): boolean {
  if (!exchange?.response) return false;
  const status = statusOf(exchange) ?? 0;
  const { by, kind, page } = answererOf(exchange);
  if (headerOf(exchange, 'retry-after') === '600') return false;
  if (kind === 'maintenance') return by === 'plugin';
  if (isRestAnswer(exchange)) return status === 503;
  return status === 503 && ((kind === null && isOfPhp(by)) || page === 'wordpress-die');
}

/** WordPress runs, and shows a page where its API was asked. */
export function isPageInstead(exchange: Exchange | undefined): boolean {
  if (!exchange?.response || isRestAnswer(exchange) || !isHtml(exchange)) return false;
  const { by, kind } = answererOf(exchange);
  return statusOf(exchange) === 200 && kind === null && (by === 'wordpress' || by === 'plugin');
}
