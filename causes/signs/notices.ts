import { isMisstated, isMistyped } from '../../evidence/as-served.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { leadingText } from '../../evidence/leading.ts';

/** PHP stopped, and printed why: its own words, which are in no other language. */
export const isFatalPrinted = (exchange: Exchange): boolean =>
  /^\s*(<br \/>\s*)?(<b>)?(Fatal|Parse) error(<\/b>)?:/.test(exchange.response?.text ?? '');

/** What PHP prints of itself comes as HTML, and the JSON stands behind it. */
export const startsWithNotice = (exchange: Exchange): boolean =>
  !isFatalPrinted(exchange) && /^\s*<(br|b|p|div|table)\b[\s\S]*?[[{]"/i.test(exchange.response?.text ?? '');

/** Empty lines, which JSON may have before it; what is lost by them are the headers that came after. */
export const startsWithBlank = (exchange: Exchange): boolean =>
  /^[ \t]*\r?\n\s*[[{]/.test(exchange.response?.text ?? '') &&
  (isMistyped(exchange) || isMisstated(exchange));

/** Anything else that somebody printed: words, a dump, source code. */
export const startsWithText = (exchange: Exchange): boolean =>
  !startsWithNotice(exchange) && !isFatalPrinted(exchange) && leadingText(exchange) !== null;
