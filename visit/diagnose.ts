import type { CauseId } from '../causes/ids.ts';
import { causeOf, causes } from '../causes/index.ts';
import { layerOf } from '../causes/unrecognised.ts';
import { distinctProbes, type Weighed, weigh } from '../causes/weigh.ts';
import { type CheckId, checkIds } from '../checks/ids.ts';
import { checks } from '../checks/index.ts';
import { describeAnswer } from '../evidence/describe.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type ProbeId, probeIds } from '../probes/ids.ts';
import { probes } from '../probes/index.ts';
import { allowanceOf } from './allowance.ts';
import type { Finding, Proof } from './finding.ts';
import { ladderOf } from './ladder.ts';
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
  const standing = causes
    .map((cause) => weigh(cause, evidence))
    .filter((weighed) => weighed !== null)
    .filter((weighed) => concerns(weighed, troubled));
  return { findings: findingsOf(evidence, troubled, standing), ask: nextProbe(troubled, standing) };
}

/**
 * The probe that most causes still want; those with some evidence already count before those with none, and the
 * latter count only while a check is unexplained.
 */
function nextProbe(troubled: CheckId[], standing: Weighed[]): ProbeId | null {
  const settled = standing.filter(({ isShown, held }) => isShown && distinctProbes(held) >= 2);
  const unexplained = troubled.filter((check) => !settled.some((one) => concerns(one, [check])));
  const asking = standing.filter((one) => one.held.length > 0 || concerns(one, unexplained));
  const votes = (probe: ProbeId) =>
    asking.reduce(
      (sum, { wanted, held }) => sum + (wanted.includes(probe) ? (held.length > 0 ? 10 : 1) : 0),
      0,
    );
  const asked = probeIds.filter((probe) => votes(probe) > 0);
  return asked.sort((a, b) => votes(b) - votes(a))[0] ?? null;
}

function concerns({ explains }: Weighed, checkList: CheckId[]): boolean {
  return explains.some((check) => checkList.includes(check));
}

function findingsOf(evidence: Evidence, troubled: CheckId[], standing: Weighed[]): Finding[] {
  const shown = standing.filter(({ isShown }) => isShown);
  const open = standing.filter((one) => !one.isShown && one.held.length > 0);
  const unexplained = troubled.filter((check) => !shown.some((one) => concerns(one, [check])));
  const rivals = open.filter((one) => concerns(one, unexplained));
  const mystery = unexplained.filter((check) => !rivals.some((one) => concerns(one, [check])));
  const certaintyOf = (one: Weighed): Finding['certainty'] => {
    if (!one.isShown) return rivals.length === 1 ? 'likely' : 'possible';
    const shared = one.explains.filter((check) => troubled.includes(check));
    const isContested = open.some((other) => concerns(other, shared));
    return distinctProbes(one.held) >= 2 && !isContested ? 'certain' : 'likely';
  };
  const findings = [...shown, ...rivals].map((one) =>
    finding(one.cause.id, certaintyOf(one), evidence, {
      explains: checkIds.filter((check) => troubled.includes(check) && one.explains.includes(check)),
      proof: proofOf(one, evidence),
    }),
  );
  return mystery.length === 0 ? findings : [...findings, mysteryFinding(evidence, mystery)];
}

function finding(
  id: CauseId,
  certainty: Finding['certainty'],
  evidence: Evidence,
  found: Pick<Finding, 'explains' | 'proof'>,
): Finding {
  const { layer, severity, says, symptom, fixes } = causeOf(id);
  const allowed = allowanceOf(id, evidence);
  return {
    cause: id,
    layer,
    certainty,
    severity: allowed ? 'warn' : severity,
    says,
    symptom,
    ...found,
    fixes: ladderOf(fixes, evidence),
    allowed,
  };
}

function proofOf({ held }: Weighed, evidence: Evidence): Proof[] {
  return held.map(({ probe, means }) => proof(probe, means, evidence));
}

function proof(probe: ProbeId, means: string, evidence: Evidence): Proof {
  return { probe, sent: probes[probe].sends, saw: describeAnswer(evidence.exchanges[probe]), means };
}

/** Never a guess: the layer, and all that the failing checks saw. */
function mysteryFinding(evidence: Evidence, mystery: CheckId[]): Finding {
  const needed = new Set(mystery.flatMap((check) => checks[check].needs));
  const seen = probeIds.filter((id) => needed.has(id) && evidence.exchanges[id]);
  const found = finding('unrecognised', 'possible', evidence, {
    explains: mystery,
    proof: seen.map((id) => proof(id, `it is to show ${probes[id].tells}`, evidence)),
  });
  return { ...found, layer: layerOf(evidence.exchanges[seen[0] ?? ''], evidence) };
}
