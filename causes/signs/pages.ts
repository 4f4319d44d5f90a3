import { answererOf } from '../../evidence/answerer/answerer.ts';
import type { PageKind } from '../../evidence/answerer/page.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { isHtml, jsonOf, statusOf } from '../../evidence/read.ts';

/** The answer is a known page for one of these. */
export function isPageOf(...kinds: PageKind[]): (exchange: Exchange) => boolean {
  return (exchange) => {
    const { kind } = answererOf(exchange);
    return kind !== null && kinds.includes(kind);
  };
}

/** WordPress looked for a page where it has its API, and found one of its theme or none. It is no page that says why. */
export function isThemePage(exchange: Exchange): boolean {
  const { by, kind } = answererOf(exchange);
  const isPage = isHtml(exchange) && jsonOf(exchange) === undefined;
  return by === 'wordpress' && kind === null && isPage && [200, 404].includes(statusOf(exchange) ?? 0);
}
