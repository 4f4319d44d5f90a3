import type { Cause } from '../../causes/cause.ts';
import { familyOf } from '../../causes/families.ts';
import { causeOf } from '../../causes/find.ts';
import type { CauseId } from '../../causes/ids.ts';
import { causes } from '../../causes/index.ts';
import { layerWritten } from '../../causes/layers.ts';
import { weigh } from '../../causes/weigh.ts';
import { type CheckId, checkIds } from '../../checks/ids.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type Facts, factsOf } from '../../evidence/facts.ts';
import type { FixId } from '../../fixes/ids.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { allowanceOf } from './allowance.ts';
import { certaintyOf, concerns, inFamilies, type Standing, standingOf } from './certainty.ts';
import { withEntailed } from './entailed.ts';
import type { Finding } from './finding.ts';
import { seenInTime } from './in-time.ts';
import { mysteryOf } from './mystery.ts';
import { nextProbe, versionProbe } from './narrowing.ts';
import { printedFixes } from './printed-fixes.ts';
import { proofsOf } from './proof.ts';
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
  const left = causes.known.map((cause) => weigh(cause, facts)).filter((one) => one !== null);
  const weighed = left.filter((one) => concerns(one, troubled));
  const warned = verdicts.filter(({ state }) => state === 'warn').map(({ check }) => check);
  const found = findingsOf(standingOf(weighed, troubled), troubled, facts).map((one) =>
    one.explains.every((check) => warned.includes(check)) ? { ...one, severity: 'warn' as const } : one,
  );
  const judged = verdicts.map(({ check }) => check);
  const findings = withEntailed(found, left, judged, facts);
  return { findings, ask: nextProbe(troubled, weighed) ?? versionProbe(facts, findings) };
}

function findingsOf(standing: Standing, troubled: CheckId[], facts: Facts): Finding[] {
  const { shown, rivals, mystery } = standing;
  const findings = inFamilies([...shown, ...rivals]).map((relatives) => {
    const ids = relatives.map(({ cause }) => cause.id);
    const [first] = relatives;
    const explained = (check: CheckId) => relatives.some(({ explains }) => explains.includes(check));
    const found = finding(ids, facts, {
      certainty: certaintyOf(relatives, standing, troubled, facts),
      explains: checkIds.known.filter((check) => troubled.includes(check) && explained(check)),
      proof: proofsOf(relatives, facts),
    });
    return first ? { ...found, layer: layerWritten(first, facts) } : found;
  });
  const ordered = commonerFirst(findings);
  return mystery.length === 0 ? ordered : [...ordered, mysteryFinding(mystery, facts)];
}

/** Of two that nothing tells apart, the commoner one. */
function commonerFirst(findings: Finding[]): Finding[] {
  const open = findings.filter(({ certainty }) => certainty === 'possible');
  return open.reduce((rest, one) => {
    const place = rest.findIndex(
      (other) => open.includes(other) && causeOf(one.cause).aheadOf?.includes(other.cause),
    );
    if (place < 0 || place > rest.indexOf(one)) return rest;
    const others = rest.filter((other) => other !== one);
    return [...others.slice(0, place), one, ...others.slice(place)];
  }, findings);
}

/** A header that is lost beside it, for one, is not seen in this visit. */
const HIDDEN =
  'Visit again once this is fixed: the login and the Authorization header cannot be tested before.';

/** `ids` are one cause, or the members of one family. */
function finding(
  ids: CauseId[],
  facts: Facts,
  found: Pick<Finding, 'certainty' | 'explains' | 'proof'>,
): Finding {
  const [id = 'unrecognised'] = ids;
  const { layer, layerIn, severity, says, symptom, hides } = causeOf(id);
  const isFamily = ids.length > 1;
  const allowed = ids.map((one) => allowanceOf(one, facts)).find((one) => one !== null) ?? null;
  const fixes = [...new Set(ids.flatMap((one) => fittingFixes(causeOf(one), facts)))];
  return {
    cause: id,
    family: isFamily ? ids : [],
    layer: layerIn?.(facts) ?? layer,
    certainty: found.certainty,
    severity: allowed ? 'warn' : severity,
    says: isFamily ? (familyOf(id)?.says ?? says) : says,
    symptom: hides && facts.workingRoot() === null ? `${symptom} ${HIDDEN}` : symptom,
    explains: found.explains,
    proof: found.proof,
    fixes: printedFixes(fixes, facts),
    allowed,
  };
}

function fittingFixes(cause: Cause, facts: Facts): FixId[] {
  return cause.fixes.filter((fix) => cause.isFitting?.(fix, facts) ?? true);
}

/** Never a guess: what was answered, by whom, and what was expected. */
function mysteryFinding(mystery: CheckId[], facts: Facts): Finding {
  const found = finding(['unrecognised'], facts, {
    certainty: 'possible',
    explains: mystery,
    proof: [],
  });
  return { ...found, ...mysteryOf(mystery, facts) };
}
