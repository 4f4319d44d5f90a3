import { isoTime, shown } from '../../../base/text.ts';
import { urlOf } from '../../../evidence/address.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import type { Exchange } from '../../../evidence/exchange.ts';

/**
 * Returns the requests as a log has them, in the order they were sent: `2026-11-24 15:21:14  POST /wp-json/…  403`.
 */
export function requestLog({ started, exchanges }: Evidence, proving: ReadonlySet<string>): string[] {
  const sent = Object.values(exchanges).filter((one) => one !== undefined);
  const lines = sent
    .sort((a, b) => a.timing.start - b.timing.start)
    .map((one) => ({ one, time: timeOf(started, one), what: `${shown(one.request.method)} ${pathOf(one)}` }));
  const longest = Math.max(0, ...lines.map(({ what }) => what.length));
  return lines.map(({ one, time, what }) => {
    const mark = proving.has(one.probe) ? '*' : ' ';
    return `${mark} ${time}  ${what.padEnd(Math.min(longest, 70))}  ${answerOf(one)}`;
  });
}

/** Returns the numeric addresses that answered. */
export function addressesOf({ exchanges }: Evidence): string[] {
  return [...new Set(Object.values(exchanges).flatMap((one) => one?.connection?.address ?? []))].map(shown);
}

/** Returns the User-Agent of our requests; null where none has one. */
export function agentOf({ exchanges }: Evidence): string | null {
  for (const one of Object.values(exchanges))
    for (const [name, value] of one?.request.headers ?? [])
      if (name.toLowerCase() === 'user-agent') return shown(value);
  return null;
}

export function utc(time: number): string {
  return isoTime(time).replace('T', ' ').slice(0, 19);
}

function timeOf(started: string, { timing }: Exchange): string {
  return utc(Date.parse(started) + timing.start);
}

function pathOf({ request: { url } }: Exchange): string {
  const address = urlOf(url);
  return shown(address === null ? url : address.pathname + address.search);
}

function answerOf({ response, failure }: Exchange): string {
  if (response) return String(response.status);
  return failure ? shown(failure.kind) : 'no answer';
}
