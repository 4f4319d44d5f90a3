import type { NetworkFailureKind } from '../../evidence/exchange.ts';
import type { Outcome } from './crowd.ts';
import type { Look } from './visit-site.ts';

/** What a server says that has too much to do. */
const BUSY = [429, 502, 503, 504, 508];

const UNREACHABLE: NetworkFailureKind[] = ['connection-refused', 'connection-timeout'];
const BROKEN_OFF: NetworkFailureKind[] = ['connection-reset', 'response-timeout', 'response-truncated'];

/** Whether a visit failed in a way that too many visits at once can make it fail. */
export function outcomeOf({ report, seen }: Look): Outcome {
  if (report.status !== 'fail') return 'well';
  const exchanges = Object.values(seen.evidence.exchanges).filter((one) => one !== undefined);
  const kinds = exchanges.flatMap(({ failure }) => failure?.kind ?? []);
  if (exchanges.length > 0 && exchanges.every(({ failure }) => failure && UNREACHABLE.includes(failure.kind)))
    return 'unreachable';
  const isBusy = exchanges.some(({ response }) => response !== null && BUSY.includes(response.status));
  const isBrokenOff = kinds.some((kind) => BROKEN_OFF.includes(kind) || UNREACHABLE.includes(kind));
  return isBusy || isBrokenOff ? 'strained' : 'well';
}
