import type { Exchange, NetworkFailureKind } from '../../../evidence/exchange.ts';

/** The phases of a request in milliseconds; -1 where one does not apply. `ssl` is a part of `connect`. */
export interface HarTimings {
  blocked: number;
  dns: number;
  connect: number;
  ssl: number;
  send: number;
  wait: number;
  receive: number;
}

/** With these failures nothing of the request was sent: it waited for a connection. */
const unconnected: NetworkFailureKind[] = [
  'dns-failure',
  'connection-refused',
  'connection-timeout',
  'network-unreachable',
  'tls-untrusted',
  'tls-expired',
  'tls-name-mismatch',
  'tls-failed',
];

/**
 * The phases are those of the last attempt and the total is of all, so one of them takes what is left: `receive` of
 * an answer, `wait` where none came, `blocked` where there was no connection or the time was that of earlier
 * attempts.
 */
export function timingsOf({ timing, failure, attempts }: Exchange): { time: number; timings: HarTimings } {
  const { dns, connect, tls, first_byte, total } = timing;
  const timings: HarTimings = {
    blocked: -1,
    dns: dns ?? -1,
    connect: connect === null && tls === null ? -1 : tenth((connect ?? 0) + (tls ?? 0)),
    ssl: tls ?? -1,
    send: 0,
    wait: first_byte ?? 0,
    receive: 0,
  };
  const left = tenth(Math.max(0, total - sumOf(timings)));
  if (attempts > 1 || (failure && unconnected.includes(failure.kind))) timings.blocked = left;
  else if (first_byte === null) timings.wait = left;
  else timings.receive = left;
  return { time: sumOf(timings), timings };
}

function sumOf({ ssl: _, ...phases }: HarTimings): number {
  return tenth(Object.values(phases).reduce((sum, phase) => sum + Math.max(0, phase), 0));
}

/** Phases are recorded in tenths; sums of such numbers have more places. */
function tenth(ms: number): number {
  return Math.round(ms * 10) / 10;
}
