import { asObject } from '../base/json.ts';
import type { Exchange } from './exchange.ts';
import { headerOf, jsonOf, textOf } from './read.ts';

/** Saving a post takes a while, and a Date header may come from a proxy. */
const TOLERANCE_MS = 60_000;

/** The clock of WordPress dated the post of this answer, and whoever wrote the Date header has another one. */
export function isDatedWrong(exchange: Exchange): boolean {
  const { modified_gmt: modified, date_gmt: date } = asObject(jsonOf(exchange));
  const written = Date.parse(`${textOf(modified) ?? textOf(date)}Z`);
  const sent = Date.parse(headerOf(exchange, 'date') ?? '');
  // What is no date is far from none.
  return Math.abs(written - sent) > TOLERANCE_MS + exchange.timing.total;
}
