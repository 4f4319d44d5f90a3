import type { Exchange } from '../../exchange.ts';
import type { Dialect } from './dialect.ts';
import { dialects } from './index.ts';

/** The dialect that this answer is in, by its form alone; null where it is in none. */
export function dialectSpeaking(exchange: Exchange | undefined): Dialect | null {
  return Object.values(dialects).find(({ speaks }) => speaks?.(exchange) === true) ?? null;
}
