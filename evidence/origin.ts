import { headerIn } from '../base/http.ts';
import type { Evidence } from './evidence.ts';
import type { Exchange } from './exchange.ts';
import { headerOf, isRestAnswer, mayHaveMore, statusOf } from './read.ts';

const ALLOW_ORIGIN = 'access-control-allow-origin';

/** Where a browser client is said to run where the site does not say it: any origin but the site's own. */
const FOREIGN_ORIGIN = 'https://client.example';

/** The origin that the visit asks for. */
export function askedOrigin({ site }: Pick<Evidence, 'site'>): string {
  return site.origin ?? FOREIGN_ORIGIN;
}

/** The origin that this very request was sent with. */
export function sentOrigin(exchange: Exchange | undefined): string {
  return headerIn(exchange?.request.headers ?? [], 'origin') ?? FOREIGN_ORIGIN;
}

/** What is admitted in its place, or nothing: an allow-list may be meant. A value that no browser takes is none. */
export function isOtherAdmitted(exchange: Exchange | undefined): boolean {
  const admitted = headerOf(exchange, ALLOW_ORIGIN) ?? '';
  if (isAdmitted(exchange)) return false;
  return admitted === '' || isOrigin(admitted);
}

/** The one origin that the answer names, which is not the one that asked; null without one. */
export function otherAdmitted(exchange: Exchange | undefined): string | null {
  const admitted = headerOf(exchange, ALLOW_ORIGIN) ?? '';
  return isOtherAdmitted(exchange) && isOrigin(admitted) ? admitted : null;
}

const isOrigin = (text: string) => /^https?:\/\/[^\s,*/'"<>\\]+$/i.test(text) && URL.canParse(text);

/** WordPress's API answered, with success or a refusal as asked, and a browser keeps the answer from its client. */
export function isKeptBack(exchange: Exchange | undefined, answer: 'success' | 'refusal'): boolean {
  if (!isRestAnswer(exchange) || mayHaveMore(exchange, ALLOW_ORIGIN)) return false;
  const status = statusOf(exchange) ?? 0;
  const isMeant = answer === 'success' ? status === 200 : status >= 400 && status < 500;
  return isMeant && !isAdmitted(exchange);
}

/** The origin of this request may read the answer. */
export function isAdmitted(exchange: Exchange | undefined): boolean {
  return [sentOrigin(exchange), '*'].includes(headerOf(exchange, ALLOW_ORIGIN) ?? '');
}
