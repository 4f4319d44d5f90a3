import { isMisstated, isMistyped } from '../../evidence/as-served.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { leadingText } from '../../evidence/leading.ts';
import { isOAuthRefusal } from '../../evidence/oauth-refusal.ts';
import { headerOf } from '../../evidence/read.ts';

/** PHP stopped, and printed why: its own words, which are in no other language. */
export const isFatalPrinted = (exchange: Exchange): boolean =>
  /^\s*(<br \/>\s*)?(<b>)?(Fatal|Parse) error(<\/b>)?:/.test(exchange.response?.text ?? '');

/** The HTML before the JSON. */
const MARKUP = /^\s*<(?:br|b|p|div|table|font)\b[\s\S]*?[[{]"/i;

/** PHP, Xdebug and the database of WordPress in their own words, which are in no other language. */
const COMPLAINT =
  /<b>(?:warning|notice|deprecated|strict standards|(?:parse|fatal|(?:recoverable|catchable) fatal|core|compile) error|(?:core|compile) warning)<\/b>:|class=["']?(?:xdebug-|wpdberror)/i;

/** What PHP prints of itself comes as HTML, and the JSON stands behind it; what a plugin prints may do so as well. */
export const startsWithNotice = (exchange: Exchange): boolean =>
  !isFatalPrinted(exchange) && COMPLAINT.test(MARKUP.exec(exchange.response?.text ?? '')?.[0] ?? '');

/** Empty lines, which JSON may have before it; what is lost by them are the headers that came after. */
export const startsWithBlank = (exchange: Exchange): boolean =>
  /^[ \t]*\r?\n\s*[[{]/.test(exchange.response?.text ?? '') &&
  (isMistyped(exchange) || isMisstated(exchange));

/** A page about where the new post is: servers write one for an answer that has the header Location. */
export const isOfLocation = (exchange: Exchange): boolean => {
  const location = headerOf(exchange, 'location');
  return location !== null && (leadingText(exchange)?.includes(`"${location}"`) ?? false);
};

/** Anything else that somebody printed: words, a dump, source code. */
export const startsWithText = (exchange: Exchange): boolean =>
  !startsWithNotice(exchange) &&
  !isFatalPrinted(exchange) &&
  !isOAuthRefusal(exchange) &&
  leadingText(exchange) !== null;
