import type { Sign } from '../../causes/cause.ts';
import { familyOf } from '../../causes/families.ts';
import { causeOf } from '../../causes/find.ts';
import type { CauseId } from '../../causes/ids.ts';
import { causes } from '../../causes/index.ts';
import { distinctProbes, type Weighed, weigh } from '../../causes/weigh.ts';
import { layerOf } from '../../causes/wordpress/unrecognised.ts';
import { type CheckId, checkIds } from '../../checks/ids.ts';
import { checks } from '../../checks/index.ts';
import { describeAnswer } from '../../evidence/describe.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { OUR_PLUGIN } from '../../evidence/fingerprint/jwt-plugin.ts';
import { hasCutHeaders } from '../../evidence/read.ts';
import { type ServerFacts, serverFacts } from '../../evidence/server.ts';
import { type ProbeId, probeIds } from '../../probes/ids.ts';
import { probes } from '../../probes/index.ts';
import { refusal } from '../../probes/rules.ts';
import { tellsMore } from '../../probes/wrong-login.ts';
import { allowanceOf } from './allowance.ts';
import type { Finding, Proof } from './finding.ts';
import { seenInTime } from './in-time.ts';
import { ladderOf } from './ladder.ts';
import type { Verdict } from './verdict.ts';

/** What the plugin has a part in. */
const pluginChecks: CheckId[] = ['token', 'validate', 'draft', 'header'];

export interface Diagnosis {
  findings: Finding[];
  /** The one probe that would tell most of what is left apart; null when nothing more can be learnt. */
  ask: ProbeId | null;
}

/** Names the causes of what fails or warns, from the evidence alone. */
export function diagnose(seen: Evidence, verdicts: Verdict[]): Diagnosis {
  const evidence = seenInTime(seen);
  const troubled = verdicts
    .filter(({ state }) => state === 'fail' || state === 'warn')
    .map(({ check }) => check);
  if (troubled.length === 0) return { findings: [], ask: null };
  const standing = causes
    .map((cause) => weigh(cause, evidence))
    .filter((weighed) => weighed !== null)
    .filter((weighed) => concerns(weighed, troubled));
  const facts = serverFacts(evidence);
  const findings = findingsOf(evidence, facts, troubled, standing);
  return { findings, ask: nextProbe(troubled, standing) ?? versionProbe(evidence, facts, findings) };
}

/** Which version it is chooses no cause, and tells the reader which advice is for them: asked last, and once. */
function versionProbe(evidence: Evidence, facts: ServerFacts, findings: Finding[]): ProbeId | null {
  const isInPlay = facts.jwt_plugin?.name === OUR_PLUGIN;
  const isOpen = !evidence.exchanges['plugin-readme'] && refusal('plugin-readme', evidence) === null;
  const concernsPlugin = findings.some(
    ({ severity, layer, explains }) =>
      severity === 'fail' && layer !== 'edge' && explains.some((check) => pluginChecks.includes(check)),
  );
  return isInPlay && isOpen && concernsPlugin ? 'plugin-readme' : null;
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
  // Of those that tell as much, a wrong login comes last.
  const isWrongLogin = (probe: ProbeId) => Number(probes[probe].uses === 'wrong-login');
  const asked = probeIds.filter((probe) => votes(probe) > 0);
  return asked.sort((a, b) => votes(b) - votes(a) || isWrongLogin(a) - isWrongLogin(b))[0] ?? null;
}

function concerns({ explains }: Weighed, checkList: CheckId[]): boolean {
  return explains.some((check) => checkList.includes(check));
}

function findingsOf(
  evidence: Evidence,
  facts: ServerFacts,
  troubled: CheckId[],
  standing: Weighed[],
): Finding[] {
  const shown = standing.filter(({ isShown }) => isShown);
  const open = standing.filter((one) => !one.isShown && one.held.length > 0);
  const unexplained = troubled.filter((check) => !shown.some((one) => concerns(one, [check])));
  const rivals = open.filter((one) => concerns(one, unexplained));
  const mystery = unexplained.filter((check) => !rivals.some((one) => concerns(one, [check])));
  // A header that was not kept may show another cause, or refute this one.
  const isAllKept = !Object.values(evidence.exchanges).some(hasCutHeaders);
  const certaintyOf = (one: Weighed): Finding['certainty'] => {
    if (!one.isShown) return inFamilies(rivals).length === 1 ? 'likely' : 'possible';
    const shared = one.explains.filter((check) => troubled.includes(check));
    const isContested = open.some((other) => concerns(other, shared) && !areRelated(one, other));
    return distinctProbes(one.held) >= 2 && one.isFirm && isAllKept && !isContested ? 'certain' : 'likely';
  };
  const findings = inFamilies([...shown, ...rivals]).map((relatives) =>
    finding(
      relatives.map(({ cause }) => cause.id),
      leastOf(relatives.map(certaintyOf)),
      evidence,
      facts,
      {
        explains: checkIds.filter(
          (check) => troubled.includes(check) && relatives.some(({ explains }) => explains.includes(check)),
        ),
        proof: [
          ...proofOf(
            relatives.flatMap(({ held }) => held),
            evidence,
          ),
          ...withheldProof(relatives, evidence),
        ],
      },
    ),
  );
  return mystery.length === 0 ? findings : [...findings, mysteryFinding(evidence, facts, mystery)];
}

function areRelated(one: Weighed, other: Weighed): boolean {
  const family = familyOf(one.cause.id);
  return family !== null && family === familyOf(other.cause.id);
}

/** Those that look the same from outside, together, the commonest first. */
function inFamilies(weighed: Weighed[]): Weighed[][] {
  const groups: Weighed[][] = [];
  for (const one of weighed) {
    const group = groups.find(([first]) => first && areRelated(first, one));
    if (group) group.push(one);
    else groups.push([one]);
  }
  const place = ({ cause: { id } }: Weighed) => familyOf(id)?.members.indexOf(id) ?? 0;
  return groups.map((group) => group.sort((a, b) => place(a) - place(b)));
}

function leastOf(certainties: Finding['certainty'][]): Finding['certainty'] {
  return (['possible', 'likely'] as const).find((one) => certainties.includes(one)) ?? 'certain';
}

/** `ids` are one cause, or the members of one family. */
function finding(
  ids: CauseId[],
  certainty: Finding['certainty'],
  evidence: Evidence,
  facts: ServerFacts,
  found: Pick<Finding, 'explains' | 'proof'>,
): Finding {
  const [id = 'unrecognised'] = ids;
  const { layer, severity, says, symptom } = causeOf(id);
  const isFamily = ids.length > 1;
  const allowed = ids.map((one) => allowanceOf(one, evidence)).find((one) => one !== null) ?? null;
  const fixes = [...new Set(ids.flatMap((one) => causeOf(one).fixes))];
  return {
    cause: id,
    family: isFamily ? ids : [],
    layer,
    certainty,
    severity: allowed ? 'warn' : severity,
    says: isFamily ? (familyOf(id)?.says ?? says) : says,
    symptom,
    ...found,
    fixes: ladderOf(fixes, evidence, facts),
    allowed,
  };
}

/** A sign that several members of a family share is told once. */
function proofOf(held: Sign[], evidence: Evidence): Proof[] {
  const proofs = held.map((sign) => {
    const exchange = evidence.exchanges[sign.probe];
    const means = typeof sign.means === 'string' || !exchange ? String(sign.means) : sign.means(exchange);
    return proof(sign.probe, means, evidence);
  });
  return proofs.filter(
    ({ probe, means }, at) =>
      proofs.findIndex((other) => other.probe === probe && other.means === means) === at,
  );
}

/** Why the wrong login that would tell more was not sent: without it nobody knows how the finding could be firmer. */
function withheldProof(weighed: Weighed[], evidence: Evidence): Proof[] {
  const signs = weighed.flatMap(({ cause: { shownBy, refutedBy } }) => [...shownBy.flat(), ...refutedBy]);
  const isOfUse = tellsMore(evidence) && signs.some(({ probe }) => probe === 'bogus-login');
  const reason = evidence.exchanges['bogus-login'] ? null : refusal('bogus-login', evidence);
  return isOfUse && reason !== null ? [proof('bogus-login', reason, evidence)] : [];
}

function proof(probe: ProbeId, means: string, evidence: Evidence): Proof {
  return { probe, sent: probes[probe].sends, saw: describeAnswer(evidence.exchanges[probe]), means };
}

/** Never a guess: the layer, and all that the failing checks saw. */
function mysteryFinding(evidence: Evidence, facts: ServerFacts, mystery: CheckId[]): Finding {
  const needed = new Set(
    mystery.flatMap((check) => [...checks[check].needs, ...(checks[check].alsoReads ?? [])]),
  );
  const seen = probeIds.filter((id) => needed.has(id) && evidence.exchanges[id]);
  const found = finding(['unrecognised'], 'possible', evidence, facts, {
    explains: mystery,
    proof: seen.map((id) => proof(id, `it is to show ${probes[id].tells}`, evidence)),
  });
  return { ...found, layer: layerOf(seen[0] && evidence.exchanges[seen[0]], evidence) };
}
