import { checkIds } from '../../checks/ids.ts';
import type { Evidence, KeptEvidence } from '../../evidence/evidence.ts';
import { located } from '../../evidence/located.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { probes } from '../../probes/index.ts';
import { siteReport } from '../../reports/model/site-report.ts';
import { diagnose } from '../../visit/judging/diagnose.ts';
import { rejudged } from '../../visit/judging/rejudge.ts';
import { judge } from '../../visit/judging/verdict.ts';
import { Saved } from '../../visit/seen.ts';

/** What came of a visit: what is said of these answers, which lines are printed, what is sent and in which order. */
export interface Described {
  checks: Record<string, string>;
  findings: { cause: string; family: string[]; certainty: string; fixes: PrintedLines[] }[];
  /** By probe, as it is sent where this was seen. */
  requests: Record<string, string>;
  /** What is asked for next, from no answer to all of them. */
  asked: string[];
}

/** As much of a fix as is applied. */
interface PrintedLines {
  id: string;
  file: string | null;
  place: string | null;
  snippet: string | null;
  after: string | null;
}

/**
 * The visit judged again by the code of today, from the answers that were kept. As long as this stays the same, real
 * servers would be asked the same, and the same lines would be put into them.
 */
export function described(evidence: KeptEvidence): Described {
  const verdicts = rejudged(evidence);
  const { findings } = siteReport(new Saved(evidence), verdicts);
  const about: Described = {
    checks: Object.fromEntries(
      verdicts.map(({ verdict: { check, state, blocked_by } }) => [
        check,
        [state, blocked_by].join(' ').trim(),
      ]),
    ),
    findings: findings.map(({ cause, family, certainty, fixes }) => ({
      cause,
      family,
      certainty,
      fixes: fixes.map(({ id, file, place, snippet, after }) => ({ id, file, place, snippet, after })),
    })),
    requests: Object.fromEntries(sent(evidence).map((id) => [id, requestText(id, evidence)])),
    asked: askedAfterEach(evidence),
  };
  // As it is read from a file again.
  const text = JSON.stringify(about);
  return JSON.parse(evidence.draft_mark ? text.replaceAll(evidence.draft_mark, 'MARK') : text);
}

/** The probes of a visit in the order in which they were sent. */
export function sent({ exchanges }: Evidence): ProbeId[] {
  return (Object.keys(exchanges) as ProbeId[]).sort(
    (a, b) => (exchanges[a]?.timing.start ?? 0) - (exchanges[b]?.timing.start ?? 0),
  );
}

function requestText(id: ProbeId, evidence: Evidence): string {
  const known = located(evidence);
  const request = probes.known[id].request({
    evidence: known,
    root: known.workingRoot() ?? { style: 'pretty', base: `${evidence.site.url}/wp-json/` },
    username: 'USER',
    password: 'PASSWORD',
    token: 'TOKEN',
    authorization: 'Bearer TOKEN',
    unique: evidence.draft_mark ?? 'MARK',
  });
  if (request === null) return 'nothing';
  const { body = null } = request;
  const isText = body === null || typeof body === 'string';
  return JSON.stringify({ ...request, body: isText ? body : [...body] });
}

function askedAfterEach(evidence: Evidence): string[] {
  const order = sent(evidence);
  return [...order.keys(), order.length].map((count) => {
    const known = order.slice(0, count);
    const exchanges = Object.fromEntries(known.map((id) => [id, evidence.exchanges[id]]));
    const token = known.includes('token') ? evidence.token : null;
    return askedOf({ ...evidence, exchanges, token } as Evidence).join();
  });
}

function askedOf(evidence: Evidence): ProbeId[] {
  const asked = checkIds.known.flatMap((id) => {
    const outcome = judge(id, evidence);
    if ('ask' in outcome) return outcome.ask;
    return diagnose(evidence, [outcome.verdict]).ask ?? [];
  });
  return [...new Set(asked)];
}
