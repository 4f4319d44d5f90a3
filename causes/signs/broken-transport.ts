import type { Exchange, NetworkFailureKind } from '../../evidence/exchange.ts';
import { headerOf, jsonOf } from '../../evidence/read.ts';
import { type ProbeId, probeIds } from '../../probes/ids.ts';
import { type Cause, type CauseDeclaration, defineCause } from '../cause.ts';
import { altered, inPassing, weakly } from './common.ts';
import { everyCheck } from './every-check.ts';

export const failedAs = ({ failure }: Exchange, ...kinds: NetworkFailureKind[]) =>
  failure !== null && kinds.includes(failure.kind);

/** It came, and not to its end. */
export const isCut = (exchange: Exchange) =>
  exchange.response !== null && failedAs(exchange, 'response-truncated', 'response-timeout');

/** As many bytes came as were announced, and the compressed text is longer: the length is that of something else. */
const isShortOfItself = ({ failure }: Exchange) => /inside its \w+ compression/.test(failure?.detail ?? '');

/** JSON to its last brace, or a page to its last tag. */
const isWhole = (exchange: Exchange) =>
  jsonOf(exchange) !== undefined || /<\/html>\s*$/i.test(exchange.response?.text ?? '');

/** All of it came, so that it is the announcement that is wrong, and not the way. */
export const isMisannounced = (exchange: Exchange) =>
  failedAs(exchange, 'response-overlong') ||
  (isCut(exchange) &&
    headerOf(exchange, 'content-length') !== null &&
    (isWhole(exchange) || isShortOfItself(exchange)));

/**
 * Answers that are not what their heads announce. No probe is sent for these: whichever was sent anyway shows it, and
 * two of them make it certain.
 */
export function brokenTransport(
  cause: Omit<CauseDeclaration, 'explains' | 'shownBy'> & {
    means: string;
    holds(exchange: Exchange): boolean;
    /** The way may be to blame as well, so that no number of such answers is enough. */
    isPerhaps?(exchange: Exchange): boolean;
  },
): Cause {
  const { means, holds, isPerhaps = () => false, ...declared } = cause;
  const probes = [...probeIds.known] as ProbeId[];
  const isSo = (exchange: Exchange) => holds(exchange) && !isPerhaps(exchange);
  return defineCause({
    ...declared,
    explains: everyCheck,
    shownBy: [
      [
        ...altered(...inPassing(probes, means, isSo)).map((sign) => ({ ...sign, isItsWord: true }) as const),
        ...weakly(...inPassing(probes, means, (exchange) => holds(exchange) && isPerhaps(exchange))),
      ],
    ],
  });
}
