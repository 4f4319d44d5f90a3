import { onceFor } from '../../base/once-for.ts';
import { checkOf, checksOf } from '../../checks/by-method/of-method.ts';
import { failButGoOn, type Judgement, warn } from '../../checks/check.ts';
import type { CheckId } from '../../checks/ids.ts';
import { checks } from '../../checks/index.ts';
import { isMisstated, oddity } from '../../evidence/as-served.ts';
import { describeAnswer } from '../../evidence/describe.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type Facts, factsAnew, factsOf } from '../../evidence/facts.ts';
import { isBroken, isPartial } from '../../evidence/read.ts';
import { type ProbeId, probeIds } from '../../probes/ids.ts';
import { probes } from '../../probes/index.ts';
import { whyNotSent } from '../../probes/rules.ts';
import { seenInTime } from './in-time.ts';

/** What one check says of one site. */
export interface Verdict {
  check: CheckId;
  state: VerdictState;
  /** Why, in a sentence; null when it passes. */
  says: string | null;
  /** The check whose failure keeps this one from being judged. */
  blocked_by: CheckId | null;
  /** It failed, and what builds on it is blocked. */
  blocks: boolean;
}

/** A verdict with the milliseconds that were spent on it. */
export interface TimedVerdict {
  verdict: Verdict;
  duration_ms: number;
}

/** Milliseconds that the slowest request of a check took. */
export function slowest(id: CheckId, evidence: Evidence): number {
  const { exchanges } = evidence;
  return Math.max(
    0,
    ...checkOf(id, factsOf(evidence)).needs.map((probe) => exchanges[probe]?.timing.total ?? 0),
  );
}

export type VerdictState = 'pass' | 'warn' | 'fail' | 'blocked' | 'skipped' | 'error';

/** It has something to explain. */
export function isTrouble({ state }: Verdict): boolean {
  return state === 'fail' || state === 'warn' || state === 'error';
}

/** Either the verdict, or the probes that would lead to one. */
export type Judged = { verdict: Verdict } | { ask: ProbeId[] };

/** Judges one check from the evidence alone: it sends nothing, and says which probes it lacks. */
export function judge(id: CheckId, evidence: Evidence): Judged {
  return judging(evidence)(id);
}

/** Judges several checks of one moment: each is judged once, and so is what they come after. */
export function judging(evidence: Evidence): (id: CheckId) => Judged {
  return judgingBy(factsOf(seenInTime(evidence)));
}

const judgingBy = onceFor((facts: Facts): ((id: CheckId) => Judged) => {
  const known = new Map<CheckId, Judged>();
  const inTurn = (id: CheckId): Judged => {
    const judged = known.get(id) ?? judgeInTurn(id, facts, inTurn);
    known.set(id, judged);
    return judged;
  };
  return inTurn;
});

function judgeInTurn(id: CheckId, facts: Facts, judgeBefore: (id: CheckId) => Judged): Judged {
  for (const before of checks.known[id].after) {
    const judged = judgeBefore(before);
    if ('ask' in judged) return judged;
    const blocker = blockerOf(judged.verdict);
    if (blocker !== null) return verdict(id, 'blocked', `blocked by ${blocker}`, { blocked_by: blocker });
  }
  return judgeAlone(id, facts);
}

function judgeAlone(id: CheckId, facts: Facts): Judged {
  const check = checkOf(id, facts);
  const missing = check.needs.filter((probe) => !facts.exchanges[probe]);
  const refused = missing.map((probe) => whyNotSent(probe, facts)).find((reason) => reason !== null);
  if (refused !== undefined) {
    const judgement = check.judgeWithout?.(facts) ?? null;
    return judgement === null ? verdict(id, 'skipped', refused) : settle(id, facts, judgement);
  }
  return missing.length > 0 ? { ask: missing } : settle(id, facts, judgeServed(id, facts));
}

/** What passes on JSON that comes under a head which is not its own is not sound: clients go by the head. */
function judgeServed(id: CheckId, facts: Facts): Judgement {
  const judgement = judgeRead(id, facts);
  if (judgement.state !== 'pass') return judgement;
  const { needs, alsoReads = [] } = checkOf(id, facts);
  // What several read is reported of the first of them.
  const isOwn = (probe: ProbeId) =>
    alsoReads.includes(probe) || checksOf(facts).find((one) => one.needs.includes(probe))?.id === id;
  const odd = [...needs, ...alsoReads].find(
    (probe) => oddity(facts.exchanges[probe]) !== null && isOwn(probe),
  );
  if (odd === undefined) return judgement;
  const says = `the answer to ${odd} ${oddity(facts.exchanges[odd])}`;
  return isMisstated(facts.exchanges[odd]) ? failButGoOn(says) : warn(says);
}

/** What is not seen in an answer that is larger than is read says nothing of the site. */
function judgeRead(id: CheckId, facts: Facts): Judgement {
  const judgement = judgeWhole(id, facts);
  const large = checkOf(id, facts).needs.find((probe) => isPartial(facts.exchanges[probe]));
  if (large === undefined || judgement.state !== 'fail') return judgement;
  return { state: 'skipped', says: `the answer to ${large} is larger than is read` };
}

/**
 * What passes on an answer that broke on its way does not pass: the JSON was whole, and a client that reads it as HTTP
 * says gets an error all the same.
 */
function judgeWhole(id: CheckId, facts: Facts): Judgement {
  const { exchanges } = facts;
  const check = checkOf(id, facts);
  if (!Object.values(exchanges).some(isBroken)) return check.judge(facts);
  const read = new Set<string>();
  const watched = new Proxy(exchanges, {
    get(target, probe) {
      read.add(String(probe));
      return Reflect.get(target, probe);
    },
  });
  const judgement = check.judge(factsAnew({ ...facts, exchanges: watched }));
  // What another check is about is reported there: many read the index in passing.
  const isOfOthers = (probe: ProbeId) =>
    !check.needs.includes(probe) && checksOf(facts).some(({ needs }) => needs.includes(probe));
  const broken = probeIds.known.find(
    (probe) => read.has(probe) && isBroken(exchanges[probe]) && !isOfOthers(probe),
  );
  if (broken === undefined || (judgement.state !== 'pass' && judgement.state !== 'warn')) return judgement;
  return {
    state: 'fail',
    says: `clients cannot read the answer to ${broken}: ${describeAnswer(exchanges[broken])}`,
    // The rest can still be judged, but what needs a login goes no further on it.
    blocks: check.needs.some((probe) => ['login', 'token'].includes(probes.known[probe].uses)),
  };
}

function settle(id: CheckId, facts: Facts, judgement: Judgement): Judged {
  if (judgement.state === 'pass') return verdict(id, 'pass', null);
  if (judgement.state === 'fail') return verdict(id, 'fail', judgement.says, { blocks: judgement.blocks });
  if (judgement.state !== 'ask') return verdict(id, judgement.state, judgement.says);
  const sendable = judgement.probes.filter((probe) => whyNotSent(probe, facts) === null);
  if (sendable.length > 0) return { ask: sendable };
  const reasons = judgement.probes.map((probe) => `${probe}: ${whyNotSent(probe, facts)}`);
  const says = `it could not be judged without ${reasons.join('; ')}`;
  // Why it may not be sent is a fact about the site or its settings; what was to be taken back is still there.
  const isLeft = judgement.probes.some((probe) => probes.known[probe].cleansUp);
  return isLeft ? verdict(id, 'fail', says, { blocks: true }) : verdict(id, 'skipped', says);
}

function blockerOf({ check, state, blocks, blocked_by }: Verdict): CheckId | null {
  if (state === 'blocked') return blocked_by;
  return (state === 'fail' && blocks) || state === 'error' ? check : null;
}

function verdict(
  check: CheckId,
  state: VerdictState,
  says: string | null,
  rest: Partial<Pick<Verdict, 'blocked_by' | 'blocks'>> = {},
): { verdict: Verdict } {
  return { verdict: { check, state, says, blocked_by: null, blocks: false, ...rest } };
}

export function skippedVerdict(check: CheckId, says: string): Verdict {
  return { check, state: 'skipped', says, blocked_by: null, blocks: false };
}

/** A defect of ours: never said of the site. */
export function errorVerdict(check: CheckId, error: unknown): Verdict {
  const says = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { check, state: 'error', says, blocked_by: null, blocks: true };
}
