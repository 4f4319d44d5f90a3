import { onceFor } from '../../../base/once-for.ts';
import type { Exchange } from '../../exchange.ts';
import type { Dialect } from './dialect.ts';
import { dialects } from './index.ts';

/** The dialect that this answer is in, by its form alone; null where it is in none. */
export function dialectSpeaking(exchange: Exchange | undefined): Dialect | null {
  return exchange === undefined ? null : spokenIn(exchange);
}

// Each of the checks asks it again as answers arrive.
const spokenIn = /* @__PURE__ */ onceFor(
  (exchange: Exchange) => Object.values(dialects).find(({ speaks }) => speaks?.(exchange) === true) ?? null,
);
