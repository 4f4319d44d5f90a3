import type { Announced } from '../../evidence/announced.ts';
import type { NetworkFailureKind } from '../../evidence/exchange.ts';
import { isBlocked } from '../../evidence/gatekeepers.ts';
import { codeOf, isRestAnswer, jsonOf, messageOf, statusOf } from '../../evidence/read.ts';
import type { ProbeId } from '../../probes/ids.ts';
import type { Clause, Sign } from '../cause.ts';

/** The probe was answered with that status and, where given, that WordPress code. */
export function answered<P extends string>(
  probe: P,
  status: number,
  code: string | null,
  means: string,
): Sign<P> {
  return {
    probe,
    means,
    holds: (exchange) => statusOf(exchange) === status && (code === null || codeOf(exchange) === code),
  };
}

/** The probe was answered with a list, as a healthy GET of posts is. */
export function listed<P extends string>(probe: P, means: string): Sign<P> {
  return { probe, means, holds: (exchange) => Array.isArray(jsonOf(exchange)) };
}

/** WordPress's REST API answered, whatever it said. */
export function restAnswered<P extends string>(probe: P, means: string): Sign<P> {
  return { probe, means, holds: isRestAnswer };
}

/** Something answered, and it was not the REST API. */
export function notRest<P extends string>(probe: P, means: string): Sign<P> {
  return { probe, means, holds: (exchange) => exchange.response !== null && !isRestAnswer(exchange) };
}

/** The network failed before any answer came. */
export function networkFailed<P extends string>(probe: P, kind: NetworkFailureKind, means: string): Sign<P> {
  return { probe, means, holds: ({ failure, response }) => response === null && failure?.kind === kind };
}

/** What WordPress itself, or a redirect, says its REST root is, compared with the address that was asked. */
export function announces(kind: Announced, means: string): Sign {
  return { probe: 'rest-route-index', means, holds: (_, facts) => facts.announcedKind() === kind };
}

/** The same of whichever of these probes was sent anyway: none of them is sent for it. */
export function inPassing(probes: ProbeId[], means: Sign['means'], holds: Sign['holds']): Clause {
  return probes.map((probe) => ({ probe, means, holds, isWorthAsking: () => false }));
}

/** A page of refusal where the API should answer. */
export function blocked<P extends string>(probe: P, means: string): Sign<P> {
  return { probe, means, holds: isBlocked };
}

/** Anything else a probe may show. */
export function shows<P extends string>(probe: P, means: Sign<P>['means'], holds: Sign<P>['holds']): Sign<P> {
  return { probe, means, holds };
}

/** What php-jwt says of a token; never translated, so that words may decide. */
export function says<P extends string>(probe: P, words: RegExp, means: string): Sign<P> {
  return { probe, means, holds: (exchange) => words.test(messageOf(exchange)) };
}

/** The status is one of success. */
export const isSuccess: Sign['holds'] = (exchange) => Math.floor((statusOf(exchange) ?? 0) / 100) === 2;
