import type { Announced } from '../../evidence/announced.ts';
import type { NetworkFailureKind } from '../../evidence/exchange.ts';
import { isBlocked } from '../../evidence/gatekeepers.ts';
import { codeOf, isRestAnswer, jsonOf, messageOf, statusOf } from '../../evidence/read.ts';
import type { ProbeId } from '../../probes/ids.ts';
import type { Clause, Sign } from '../cause.ts';
import { isPageOf } from './pages.ts';

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

/** These pages say themselves why the API did not answer, so that its address may be right. */
const isSelfExplained = isPageOf(
  'challenge',
  'refusal',
  'limit',
  'lockout',
  'closed',
  'resource-limit',
  'unreachable',
  'unrouted',
  'suspended',
  'maintenance',
  'login',
);

/** Something answered that is not the REST API, nor a page that says why. */
export function notRest<P extends string>(probe: P, means: string): Sign<P> {
  return {
    probe,
    means,
    holds: (exchange) => exchange.response !== null && !isRestAnswer(exchange) && !isSelfExplained(exchange),
  };
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

/** These answers are themselves what goes wrong: one of them may be an accident. */
export const trouble = <P extends string>(...signs: Sign<P>[]): Sign<P>[] =>
  signs.map((sign) => ({ ...sign, trouble: 'written' }));

/** These are, whoever wrote them, what becomes of answers on their way. */
export const altered = <P extends string>(...signs: Sign<P>[]): Sign<P>[] =>
  signs.map((sign) => ({ ...sign, trouble: 'altered' }));

/** These answers say themselves what is wrong, as nothing else does. */
export const itsWord = <P extends string>(...signs: Sign<P>[]): Sign<P>[] =>
  trouble(...signs).map((sign) => ({ ...sign, isItsWord: true }));

/** What fits something else as well. */
export const weakly = <P extends string>(...signs: Sign<P>[]): Sign<P>[] =>
  signs.map((sign) => ({ ...sign, isWeak: true }));

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

/** WordPress's REST API answered, and with no error of its server. */
export const isRestAnswered: Sign['holds'] = (exchange) =>
  isRestAnswer(exchange) && (statusOf(exchange) ?? 500) < 500;
