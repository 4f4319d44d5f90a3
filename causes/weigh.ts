import { checkOf } from '../checks/by-method/of-method.ts';
import type { CheckId } from '../checks/ids.ts';
import { checks } from '../checks/index.ts';
import type { Facts } from '../evidence/facts.ts';
import { type ProbeId, probeIds } from '../probes/ids.ts';
import { probes } from '../probes/index.ts';
import { whyNotSent, whyOfAnother } from '../probes/rules.ts';
import { whyHeldBack } from '../probes/woocommerce.ts';
import type { Cause, Clause, Sign } from './cause.ts';

/** How a cause stands against the facts. */
export interface Weighed {
  cause: Cause;
  /** The checks it can explain: where it says something of a check's own probes, that has to hold of one. */
  explains: CheckId[];
  /** The signs that hold. */
  held: Sign[];
  /** Every clause holds. */
  isShown: boolean;
  /** Every clause holds by more than a weak sign. */
  isFirm: boolean;
  /** The probes that would still say something about it, and may be sent. */
  wanted: ProbeId[];
}

/** Null when the facts rules the cause out. */
export function weigh(cause: Cause, facts: Facts): Weighed | null {
  if (cause.of !== undefined && ![cause.of].flat().includes(facts.method().id)) return null;
  const state = (sign: Sign) => stateOf(sign, facts);
  if (cause.refutedBy.some((sign) => state(sign) === true)) return null;
  if (cause.shownBy.some((clause) => clause.every((sign) => state(sign) === false))) return null;
  const signs = [...cause.shownBy.flat(), ...cause.supportedBy];
  const held = signs.filter((sign) => state(sign) === true);
  const pending = cause.shownBy.filter((clause) => !holds(clause, facts));
  const isShown = pending.length === 0;
  const weaklyShown = cause.shownBy.filter(
    (clause) => !clause.some((sign) => !sign.isWeak && state(sign) === true),
  );
  const isFirm = weaklyShown.length === 0;
  // A shown cause wants a second, independent probe before it may be called certain, and more than a weak sign.
  const second = isMoreThanOnce(cause, held) ? [] : signs.filter((sign) => sign.trouble);
  const unsettled = isShown && distinctProbes(held) < 2 ? signs : [...pending, ...weaklyShown, second].flat();
  const wanted = probeIds.known.filter(
    (probe) =>
      isSentToNarrow(probe) &&
      unsettled.some((sign) => sign.probe === probe && state(sign) === null) &&
      whyNotSent(probe, facts) === null,
  );
  const spokenOf = (probe: ProbeId) =>
    facts.exchanges[probe] !== undefined && signs.some((sign) => sign.probe === probe);
  const explains = cause.explains.filter((check) => {
    const { needs, alsoReads = [] } = checkOf(check, facts);
    const seen = [...needs, ...alsoReads].filter(spokenOf);
    if (seen.length === 0 && isOfOtherRequest(check, needs, signs)) return false;
    return seen.length === 0 || seen.some((probe) => held.some((sign) => sign.probe === probe));
  });
  return { cause, explains, held, isShown, isFirm, wanted };
}

/** What it says, it says of the request that this check sends for another way to log in. */
function isOfOtherRequest(check: CheckId, needs: ProbeId[], signs: Sign[]): boolean {
  const others = checks.known[check].needs.filter((probe) => !needs.includes(probe));
  return others.some((probe) => signs.some((sign) => sign.probe === probe));
}

export function distinctProbes(signs: Sign[]): number {
  return new Set(signs.map(({ probe }) => probe)).size;
}

/** What goes wrong came by twice, or says itself what it is; always where a cause is not shown by such answers. */
export function isMoreThanOnce({ shownBy }: Cause, held: Sign[]): boolean {
  if (!shownBy.flat().some(({ trouble }) => trouble)) return true;
  const troubles = held.filter(({ trouble }) => trouble);
  return distinctProbes(troubles) >= 2 || held.some(({ isItsWord }) => isItsWord);
}

function holds(clause: Clause, facts: Facts): boolean {
  return clause.some((sign) => stateOf(sign, facts) === true);
}

/**
 * Null while its probe may still say, or would have where somebody counts what is refused: false where it is not worth
 * sending, or is a check's own and may not be sent.
 */
export function stateOf(sign: Sign, facts: Facts): boolean | null {
  const exchange = facts.exchanges[sign.probe];
  if (exchange) return sign.holds(exchange, facts);
  if (sign.isWorthAsking?.(facts) === false || whyOfAnother(sign.probe, facts) !== null) return false;
  const isOpen = isSentToNarrow(sign.probe) || whyNotSent(sign.probe, facts) === null;
  return isOpen || whyHeldBack(sign.probe, facts) !== null ? null : false;
}

/** A check may log in and write; to tell causes apart nobody does. */
function isSentToNarrow(probe: ProbeId): boolean {
  return probes.known[probe].uses !== 'login' && !probes.known[probe].writes;
}
