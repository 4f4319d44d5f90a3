import { isoTime } from '../../../base/text.ts';
import type { Exchange } from '../../../evidence/exchange.ts';
import { harRequest, harResponse } from './message.ts';
import { timingsOf } from './timings.ts';

/** `started` is that of the visit, in milliseconds. */
export function harEntry(exchange: Exchange, page: string, started: number) {
  const { probe, attempts, timing, connection } = exchange;
  return {
    pageref: page,
    startedDateTime: isoTime(started + timing.start),
    ...timingsOf(exchange),
    request: harRequest(exchange),
    response: harResponse(exchange),
    cache: {},
    ...(connection?.address ? { serverIPAddress: connection.address } : {}),
    comment: attempts > 1 ? `${probe}, sent ${attempts} times` : probe,
  };
}
