import type { Exchange, NetworkFailureKind } from '../../evidence/exchange.ts';
import { headerOf, jsonOf } from '../../evidence/read.ts';
import { type ProbeId, probeIds } from '../../probes/ids.ts';
import { type Cause, type CauseDeclaration, defineCause } from '../cause.ts';
import { inPassing } from './common.ts';

const explains: Cause['explains'] = [
  'smoke',
  'permalinks',
  'namespace',
  'token',
  'validate',
  'draft',
  'header',
  'cors',
  'secret',
];

export const failedAs = ({ failure }: Exchange, ...kinds: NetworkFailureKind[]) =>
  failure !== null && kinds.includes(failure.kind);

/** It came, and not to its end. */
export const isCut = (exchange: Exchange) =>
  exchange.response !== null && failedAs(exchange, 'response-truncated', 'response-timeout');

/** All of the JSON came, so that it is the announcement that is wrong, and not the way. */
export const isMisannounced = (exchange: Exchange) =>
  failedAs(exchange, 'response-overlong') ||
  (isCut(exchange) && headerOf(exchange, 'content-length') !== null && jsonOf(exchange) !== undefined);

/**
 * Answers that are not what their heads announce. No probe is sent for these: whichever was sent anyway shows it, and
 * two of them make it certain.
 */
export function brokenTransport(
  cause: Omit<CauseDeclaration, 'explains' | 'shownBy'> & {
    means: string;
    holds(exchange: Exchange): boolean;
  },
): Cause {
  const { means, holds, ...declared } = cause;
  return defineCause({
    ...declared,
    explains,
    shownBy: [inPassing([...probeIds.known] as ProbeId[], means, holds)],
  });
}
