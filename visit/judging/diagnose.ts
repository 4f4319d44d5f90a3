import { familyOf } from '../../causes/families.ts';
import { causeOf } from '../../causes/find.ts';
import type { CauseId } from '../../causes/ids.ts';
import { causes } from '../../causes/index.ts';
import { weigh } from '../../causes/weigh.ts';
import { layerOf } from '../../causes/wordpress/unrecognised.ts';
import { type CheckId, checkIds } from '../../checks/ids.ts';
import { checks } from '../../checks/index.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type Facts, factsOf } from '../../evidence/facts.ts';
import { type ProbeId, probeIds } from '../../probes/ids.ts';
import { probes } from '../../probes/index.ts';
import { allowanceOf } from './allowance.ts';
import { certaintyOf, concerns, inFamilies, type Standing, standingOf } from './certainty.ts';
import type { Finding } from './finding.ts';
import { seenInTime } from './in-time.ts';
import { nextProbe, versionProbe } from './narrowing.ts';
import { printedFixes } from './printed-fixes.ts';
import { proofOf, proofsOf } from './proof.ts';
import type { Verdict } from './verdict.ts';

export interface Diagnosis {
  findings: Finding[];
  /** The one probe that would tell most of what is left apart; null when nothing more can be learnt. */
  ask: ProbeId | null;
}

/** Names the causes of what fails or warns, from the evidence alone. */
export function diagnose(evidence: Evidence, verdicts: Verdict[]): Diagnosis {
  const troubled = verdicts
    .filter(({ state }) => state === 'fail' || state === 'warn')
    .map(({ check }) => check);
  if (troubled.length === 0) return { findings: [], ask: null };
  const facts = factsOf(seenInTime(evidence));
  const weighed = causes.known
    .map((cause) => weigh(cause, facts))
    .filter((one) => one !== null)
    .filter((one) => concerns(one, troubled));
  const findings = findingsOf(standingOf(weighed, troubled), troubled, facts);
  return { findings, ask: nextProbe(troubled, weighed) ?? versionProbe(facts, findings) };
}

function findingsOf(standing: Standing, troubled: CheckId[], facts: Facts): Finding[] {
  const { shown, rivals, mystery } = standing;
  const findings = inFamilies([...shown, ...rivals]).map((relatives) => {
    const ids = relatives.map(({ cause }) => cause.id);
    const explained = (check: CheckId) => relatives.some(({ explains }) => explains.includes(check));
    return finding(ids, facts, {
      certainty: certaintyOf(relatives, standing, troubled, facts),
      explains: checkIds.known.filter((check) => troubled.includes(check) && explained(check)),
      proof: proofsOf(relatives, facts),
    });
  });
  return mystery.length === 0 ? findings : [...findings, mysteryFinding(mystery, facts)];
}

/** `ids` are one cause, or the members of one family. */
function finding(
  ids: CauseId[],
  facts: Facts,
  found: Pick<Finding, 'certainty' | 'explains' | 'proof'>,
): Finding {
  const [id = 'unrecognised'] = ids;
  const { layer, severity, says, symptom } = causeOf(id);
  const isFamily = ids.length > 1;
  const allowed = ids.map((one) => allowanceOf(one, facts)).find((one) => one !== null) ?? null;
  const fixes = [...new Set(ids.flatMap((one) => causeOf(one).fixes))];
  return {
    cause: id,
    family: isFamily ? ids : [],
    layer,
    certainty: found.certainty,
    severity: allowed ? 'warn' : severity,
    says: isFamily ? (familyOf(id)?.says ?? says) : says,
    symptom,
    explains: found.explains,
    proof: found.proof,
    fixes: printedFixes(fixes, facts),
    allowed,
  };
}

/** Never a guess: the layer, and all that the failing checks saw. */
function mysteryFinding(mystery: CheckId[], facts: Facts): Finding {
  const needed = new Set(
    mystery.flatMap((check) => [...checks.known[check].needs, ...(checks.known[check].alsoReads ?? [])]),
  );
  const seen = probeIds.known.filter((id) => needed.has(id) && facts.exchanges[id]);
  const found = finding(['unrecognised'], facts, {
    certainty: 'possible',
    explains: mystery,
    proof: seen.map((id) => proofOf(id, `it is to show ${probes.known[id].tells}`, facts)),
  });
  const [first] = seen;
  return { ...found, layer: layerOf(first && facts.exchanges[first], facts) };
}
