import type { Sign } from '../../causes/cause.ts';
import type { Weighed } from '../../causes/weigh.ts';
import { describeAnswer } from '../../evidence/describe.ts';
import type { Facts } from '../../evidence/facts.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { probes } from '../../probes/index.ts';
import { whyNotSent } from '../../probes/rules.ts';
import { tellsMore } from '../../probes/wrong-login.ts';
import type { Proof } from './finding.ts';

/** What shows these causes, and why a wrong login that would tell more was not sent. */
export function proofsOf(relatives: Weighed[], facts: Facts): Proof[] {
  const held = relatives.flatMap((one) => one.held);
  return [...shownBy(held, facts), ...withheld(relatives, facts)];
}

export function proofOf(probe: ProbeId, means: string, { exchanges }: Facts): Proof {
  return { probe, sent: probes.known[probe].sends, saw: describeAnswer(exchanges[probe]), means };
}

/** A sign that several members of a family share is reported once. */
function shownBy(held: Sign[], facts: Facts): Proof[] {
  const proofs = held.map((sign) => {
    const exchange = facts.exchanges[sign.probe];
    const means = typeof sign.means === 'string' || !exchange ? String(sign.means) : sign.means(exchange);
    return proofOf(sign.probe, means, facts);
  });
  return proofs.filter(
    ({ probe, means }, at) =>
      proofs.findIndex((other) => other.probe === probe && other.means === means) === at,
  );
}

/** Without the reason nobody knows how the finding could be firmer. */
function withheld(relatives: Weighed[], facts: Facts): Proof[] {
  const signs = relatives.flatMap(({ cause: { shownBy, refutedBy } }) => [...shownBy.flat(), ...refutedBy]);
  const isOfUse = tellsMore(facts) && signs.some(({ probe }) => probe === 'bogus-login');
  const reason = facts.exchanges['bogus-login'] ? null : whyNotSent('bogus-login', facts);
  return isOfUse && reason !== null ? [proofOf('bogus-login', reason, facts)] : [];
}
